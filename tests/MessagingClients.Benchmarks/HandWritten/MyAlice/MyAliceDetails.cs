namespace MessagingClients.Benchmarks.HandWritten.MyAlice;

internal sealed class MyAliceDetails
{
    public string? Timestamp { get; set; }

    public long? ProjectId { get; set; }

    public long? PlatformId { get; set; }

    public long? CustomerId { get; set; }

    public string? CustomerPhone { get; set; }

    public string? TemplateId { get; set; }

    public string? TemplateName { get; set; }

    public string? Source { get; set; }

    public bool? Success { get; set; }

    public MyAliceReport? Report { get; set; }
}
