namespace MessagingClients.Benchmarks.HandWritten.Clerk;

internal sealed class ClerkResponse
{
    public ClerkMessage? Data { get; set; }
}
