namespace MessagingClients.Benchmarks.HandWritten.OpenPhone;

internal sealed class OpenPhoneRequest
{
    public required string Content { get; init; }

    public required string From { get; init; }

    public required IReadOnlyList<string> To { get; init; }

    public string? UserId { get; init; }

    public string? SetInboxStatus { get; init; }
}
