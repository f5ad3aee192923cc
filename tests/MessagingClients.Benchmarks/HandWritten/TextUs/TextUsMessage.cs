using System.Text.Json;
using System.Text.Json.Serialization;

namespace MessagingClients.Benchmarks.HandWritten.TextUs;

internal sealed class TextUsMessage
{
    [JsonPropertyName("@type")]
    public string? Type { get; set; }

    public string? Id { get; set; }

    [JsonPropertyName("@context")]
    public string? Context { get; set; }

    public string? Direction { get; set; }

    public string? Body { get; set; }

    public string? FormattedBody { get; set; }

    public DateTimeOffset? DisplayTimestamp { get; set; }

    public DateTimeOffset? TimelinePosition { get; set; }

    public string? DeliveryState { get; set; }

    public string? Conversation { get; set; }

    public string? Sender { get; set; }

    public TextUsAttachments? Attachments { get; set; }

    public string? FriendlyStateDescription { get; set; }

    public bool? RetryAllowed { get; set; }

    public JsonElement? Retry { get; set; }

    public DateTimeOffset? LatestEventAt { get; set; }

    public IReadOnlyList<JsonElement>? Flags { get; set; }

    public string? Source { get; set; }

    public string? Channel { get; set; }

    public JsonElement? WhatsAppTemplate { get; set; }

    public JsonElement? EngagementScore { get; set; }

    public JsonElement? EngagementTemperature { get; set; }

    public JsonElement? RespondedToMessage { get; set; }
}
