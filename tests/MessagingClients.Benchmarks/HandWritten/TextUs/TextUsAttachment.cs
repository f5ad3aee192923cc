using System.Text.Json.Serialization;

namespace MessagingClients.Benchmarks.HandWritten.TextUs;

internal sealed class TextUsAttachment
{
    [JsonPropertyName("@type")]
    public string? Type { get; set; }

    [JsonPropertyName("@context")]
    public string? Context { get; set; }

    public string? Id { get; set; }

    public string? Url { get; set; }

    public string? DownloadUrl { get; set; }

    public string? Key { get; set; }

    public string? ContentType { get; set; }

    public long? Size { get; set; }

    public long? Width { get; set; }

    public long? Height { get; set; }

    public string? OriginalFilename { get; set; }
}
