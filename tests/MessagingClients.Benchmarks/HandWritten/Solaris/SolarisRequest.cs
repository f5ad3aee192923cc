namespace MessagingClients.Benchmarks.HandWritten.Solaris;

internal sealed record SolarisRequest
{
    public required string PersonId { get; init; }

    public required string Text { get; init; }

    public required string Purpose { get; init; }

    public Guid? IdempotencyKey { get; init; }
}
