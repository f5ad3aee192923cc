using System.Text.Json.Serialization;
using MessagingClients.Constraints;
using MessagingClients.Serialization;

namespace MessagingClients.Tests;

internal sealed class OpenProbe : IRequestModel<OpenProbe>
{
    public static ModelRules<OpenProbe> Rules { get; } = new ModelRules<OpenProbe>()
        .Require("text", static model => model.Text, Rule.Text())
        .AllowOthers(static model => model.AdditionalProperties, Rule.Text(maxLength: 2), "id");

    [JsonPropertyName("text")]
    public required string Text { get; init; }

    [JsonIgnore]
    public IReadOnlyDictionary<string, string>? AdditionalProperties
    {
        get => AdditionalPropertiesJson.Values;
        init => AdditionalPropertiesJson.Values = value;
    }

    [JsonInclude]
    [JsonExtensionData]
    internal OtherMemberCollection<OpenProbe, string> AdditionalPropertiesJson { get; } = new(ProbeJson.Default);
}
