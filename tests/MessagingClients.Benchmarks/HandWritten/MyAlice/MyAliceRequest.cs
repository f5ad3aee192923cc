namespace MessagingClients.Benchmarks.HandWritten.MyAlice;

internal sealed class MyAliceRequest
{
    public required string CustomerId { get; init; }

    public required string Text { get; init; }
}
