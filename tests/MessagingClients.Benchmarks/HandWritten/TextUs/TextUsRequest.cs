namespace MessagingClients.Benchmarks.HandWritten.TextUs;

internal sealed class TextUsRequest
{
    public required string To { get; init; }

    public string? Body { get; init; }
}
