using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace MessagingClients.Telemetry;

/// <summary>What all clients of this process tell by.</summary>
internal static class Instruments
{
    public static ActivitySource Spans { get; } = new(ClientTelemetry.ActivitySourceName);

    private static Meter Meter { get; } = new(ClientTelemetry.MeterName);

    public static Histogram<double> Duration { get; } = Seconds("messaging_clients.call.duration", "How long calls take, with all their requests and waits.");

    public static Histogram<double> RateLimitWait { get; } = Seconds("messaging_clients.rate_limit.wait.duration", "How long requests wait for the rate limit.");

    public static Counter<long> Retries { get; } = Meter.CreateCounter<long>("messaging_clients.call.retries", "{retry}", "How often requests are repeated.");

    // The boundaries that OpenTelemetry advises for HTTP, and some for what waits.
    private static Histogram<double> Seconds(string name, string description) => Meter.CreateHistogram(
        name, "s", description, tags: null, new InstrumentAdvice<double>
        {
            HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30, 60, 100],
        });
}
