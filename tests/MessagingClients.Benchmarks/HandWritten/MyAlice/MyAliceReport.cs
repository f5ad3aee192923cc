namespace MessagingClients.Benchmarks.HandWritten.MyAlice;

internal sealed class MyAliceReport
{
    public string? MessagingProduct { get; set; }

    public IReadOnlyList<MyAliceContact>? Contacts { get; set; }

    public IReadOnlyList<MyAliceMessage>? Messages { get; set; }
}
