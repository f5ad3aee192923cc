using System.Text.Json.Serialization;
using MessagingClients.Constraints;
using MessagingClients.Serialization;

namespace MessagingClients.Tests;

internal sealed class ProbeRequest : IRequestModel<ProbeRequest>
{
    public static ModelRules<ProbeRequest> Rules { get; } = new ModelRules<ProbeRequest>()
        .Require("text", static model => model.Text, Rule.Text(maxLength: 10))
        .Allow("number", static model => model.Number, Rule.Any<long>())
        .Allow("parts", static model => model.Parts, Rule.List(Rule.Model<ProbeRequest>(), maxItems: 2))
        .Allow("to", static model => model.To, Rule.OneOrMany(Rule.Text(), Rule.List(Rule.Text())))
        .Allow("tags", static model => model.Tags, Rule.Map(Rule.Text()));

    [JsonPropertyName("text")]
    public required string Text { get; init; }

    [JsonPropertyName("number")]
    public long? Number { get; init; }

    [JsonPropertyName("parts")]
    public IReadOnlyList<ProbeRequest>? Parts { get; init; }

    [JsonPropertyName("to")]
    public OneOrMany<string>? To { get; init; }

    [JsonPropertyName("tags")]
    public IReadOnlyDictionary<string, string>? Tags { get; init; }
}
