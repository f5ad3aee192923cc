using System.Text.Json.Serialization;
using MessagingClients.Constraints;

namespace MessagingClients.Tests;

internal sealed class ProbeRequest : IRequestModel<ProbeRequest>
{
    public static ModelRules<ProbeRequest> Rules { get; } = new ModelRules<ProbeRequest>()
        .Require("text", static model => model.Text, Rule.Text(maxLength: 10))
        .Allow("number", static model => model.Number, Rule.Any<long>())
        .Allow("parts", static model => model.Parts, Rule.List(Rule.Model<ProbeRequest>(), maxItems: 2));

    [JsonPropertyName("text")]
    public required string Text { get; init; }

    [JsonPropertyName("number")]
    public long? Number { get; init; }

    [JsonPropertyName("parts")]
    public IReadOnlyList<ProbeRequest>? Parts { get; init; }
}
