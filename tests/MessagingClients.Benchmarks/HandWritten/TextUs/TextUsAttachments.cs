using System.Text.Json.Serialization;

namespace MessagingClients.Benchmarks.HandWritten.TextUs;

internal sealed class TextUsAttachments
{
    [JsonPropertyName("@context")]
    public string? Context { get; set; }

    [JsonPropertyName("@type")]
    public string? Type { get; set; }

    public string? Id { get; set; }

    public IReadOnlyList<TextUsAttachment>? Members { get; set; }

    public long? TotalItems { get; set; }
}
