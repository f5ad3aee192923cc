namespace MessagingClients.Benchmarks.HandWritten.MyAlice;

internal sealed class MyAliceMessage
{
    public string? Id { get; set; }

    public string? MessageStatus { get; set; }
}
