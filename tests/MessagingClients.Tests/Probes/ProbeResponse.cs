using System.Text.Json;
using System.Text.Json.Serialization;

namespace MessagingClients.Tests;

internal sealed class ProbeResponse
{
    [JsonPropertyName("id")]
    public long Id { get; set; }

    [JsonPropertyName("state")]
    public ProbeState State { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
