namespace MessagingClients.Benchmarks.HandWritten.MyAlice;

internal sealed class MyAliceResponse
{
    public string? Id { get; set; }

    public long ProjectId { get; set; }

    public string? Timestamp { get; set; }

    public string? FunctionName { get; set; }

    public string? Message { get; set; }

    public string? Status { get; set; }

    public MyAliceDetails? Extra { get; set; }
}
