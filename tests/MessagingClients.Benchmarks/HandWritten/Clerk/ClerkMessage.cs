namespace MessagingClients.Benchmarks.HandWritten.Clerk;

internal sealed class ClerkMessage
{
    public long Id { get; set; }

    public string? Body { get; set; }

    public string? ConversationId { get; set; }

    public string? UserId { get; set; }

    public long? CampaignMessageId { get; set; }

    public long? CampaignId { get; set; }

    public string? ChannelId { get; set; }

    public string? InboxId { get; set; }

    public bool Inbound { get; set; }

    public IReadOnlyList<string>? Members { get; set; }

    public string? Sender { get; set; }

    public string? SenderType { get; set; }

    public string? Status { get; set; }

    public string? Error { get; set; }

    public string? SentByName { get; set; }

    public long? ErrorCode { get; set; }

    public DateTimeOffset Created { get; set; }

    public DateTimeOffset Updated { get; set; }

    public bool Seen { get; set; }

    public string? ExternalId { get; set; }

    public long Segments { get; set; }

    public DateTimeOffset Timestamp { get; set; }
}
