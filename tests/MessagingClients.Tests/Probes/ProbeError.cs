using System.Text.Json.Serialization;

namespace MessagingClients.Tests;

internal sealed class ProbeError
{
    [JsonPropertyName("code")]
    public string? Code { get; set; }
}
