using System.Diagnostics.Metrics;

namespace MessagingClients.Tests.Telemetry;

[Collection(nameof(Observed))]
public sealed class MetricTests : IDisposable
{
    private static readonly KeyValuePair<string, object?>[] Always =
    [
        new("http.request.method", "POST"), new("url.template", "/probe"), new("server.address", "example.com"), new("server.port", 443),
        new("messaging_clients.provider", "Probe"), new("messaging_clients.operation", "probe"),
    ];

    private readonly TelemetryCollector _collector = new();

    public void Dispose() => _collector.Dispose();

    [Fact]
    public async Task A_call_is_measured_with_all_its_requests_and_waits()
    {
        RetryProbe? probe = null;
        using (probe = new(ProbeKind.Keyed, Step.Answer(503), Step.After(() => probe!.Time.Advance(TimeSpan.FromSeconds(2)), Step.Answer(201))))
        {
            await probe.SendAsync();
        }

        Measurement duration = _collector.Of("messaging_clients.call.duration").ShouldHaveSingleItem();
        duration.Value.ShouldBe(3);
        duration.Tags.ShouldBe([.. Always, new("messaging_clients.outcome", "Accepted"), new("http.response.status_code", 201)], ignoreOrder: true);
    }

    [Fact]
    public async Task A_failed_call_is_measured_with_its_error()
    {
        using RetryProbe probe = new(ProbeKind.Plain, Step.Answer(400));

        await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        _collector.Measurements.ShouldHaveSingleItem().Tags.ShouldBe(
            [.. Always, new("messaging_clients.outcome", "Rejected"), new("http.response.status_code", 400), new("error.type", "400")], ignoreOrder: true);
    }

    [Fact]
    public async Task Repeats_are_counted_with_their_cause()
    {
        using RetryProbe probe = new(ProbeKind.Keyed, Step.Answer(503), Step.Refuse(), Step.Answer(503));

        await probe.SendAsync();

        Measurement[] retries = [.. _collector.Of("messaging_clients.call.retries")];
        retries.Select(retry => (retry.Value, retry.Tags["error.type"])).ShouldBe([(1, "503"), (1, "connection_error"), (1, "503")]);
        retries[0].Tags.ShouldBe([.. Always, new("error.type", "503")], ignoreOrder: true);
    }

    [Fact]
    public async Task A_wait_for_the_limit_is_measured_and_none_is_not()
    {
        RetryProbe? probe = null;
        bool waits = false;
        using RateLimits.ScriptedLimiter limiter = new(async _ =>
        {
            if (waits)
            {
                await Task.Yield();
                probe!.Time.Advance(TimeSpan.FromSeconds(4));
            }

            return new RateLimits.ScriptedLease(static () => true);
        });
        using (probe = new(ProbeKind.Plain) { Configure = options => options.RateLimiter = limiter })
        {
            await probe.SendAsync();
            _collector.Of("messaging_clients.rate_limit.wait.duration").ShouldBeEmpty();

            waits = true;
            await probe.SendAsync();
        }

        Measurement wait = _collector.Of("messaging_clients.rate_limit.wait.duration").ShouldHaveSingleItem();
        wait.Value.ShouldBe(4);
        wait.Tags.ShouldBe(Always, ignoreOrder: true);
    }

    [Fact]
    public void Durations_are_in_seconds_with_boundaries_that_are_advised()
    {
        List<Instrument> instruments = [];
        using MeterListener listener = new() { InstrumentPublished = (instrument, _) => instruments.Add(instrument) };
        listener.Start();

        Histogram<double>[] durations = [.. instruments.Where(instrument => instrument.Meter.Name == ClientTelemetry.MeterName).OfType<Histogram<double>>()];

        durations.Length.ShouldBe(2);
        durations.ShouldAllBe(duration => duration.Unit == "s");
        durations.ShouldAllBe(duration => duration.Advice!.HistogramBucketBoundaries!.Contains(0.005) && duration.Advice.HistogramBucketBoundaries!.Contains(100));
    }
}
