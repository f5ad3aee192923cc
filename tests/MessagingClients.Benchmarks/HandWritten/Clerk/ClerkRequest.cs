namespace MessagingClients.Benchmarks.HandWritten.Clerk;

internal sealed class ClerkRequest
{
    public required string Sender { get; init; }

    public required IReadOnlyList<string> MediaUrls { get; init; }

    public required IReadOnlyList<string> Recipients { get; init; }

    public required string Body { get; init; }

    public string? SentByName { get; init; }

    public long? TemplateId { get; init; }
}
