namespace MessagingClients.Benchmarks.HandWritten.Solaris;

internal sealed class SolarisResponse
{
    public string? Id { get; set; }

    public string? Message { get; set; }
}
