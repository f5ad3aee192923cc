namespace MessagingClients.Benchmarks.HandWritten.MyAlice;

internal sealed class MyAliceContact
{
    public string? Input { get; set; }

    public string? WaId { get; set; }
}
