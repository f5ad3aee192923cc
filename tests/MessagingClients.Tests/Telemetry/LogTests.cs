namespace MessagingClients.Tests.Telemetry;

[Collection(nameof(Observed))]
public sealed class LogTests : IDisposable
{
    private readonly LogCollector _log = new();

    public void Dispose() => _log.Dispose();

    [Fact]
    public async Task A_success_is_a_detail()
    {
        using RetryProbe probe = Logged();

        await probe.SendAsync();

        Line(_log.Entries.ShouldHaveSingleItem()).ShouldBe("MessagingClients.Probe Debug 1 probe: status 201, outcome Accepted, 1 requests, 0 ms.");
    }

    [Fact]
    public async Task A_failure_is_a_warning_and_a_repeat_is_news()
    {
        using RetryProbe probe = Logged(Step.Answer(503), Step.Answer(422));

        await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        _log.Entries.Select(Line).ShouldBe(
        [
            "MessagingClients.Probe Information 3 probe: failed by 503 after 1 requests, the next follows in 1000 ms.",
            "MessagingClients.Probe Warning 2 probe: failed by 422, outcome Unknown, 2 requests, 1000 ms.",
        ]);
    }

    [Fact]
    public async Task A_cancelled_call_says_so()
    {
        using CancellationTokenSource source = new();
        using RetryProbe probe = Logged(Step.Hang(source.Cancel));

        await Assert.ThrowsAsync<ApiCanceledException>(() => probe.SendUntilAsync(source.Token));

        Line(_log.Entries.ShouldHaveSingleItem()).ShouldBe("MessagingClients.Probe Warning 2 probe: failed by canceled, outcome Unknown, 1 requests, 0 ms.");
    }

    [Fact]
    public async Task A_wait_for_the_limit_is_a_detail()
    {
        using RateLimits.ScriptedLimiter limiter = new(static async _ =>
        {
            await Task.Yield();
            return new RateLimits.ScriptedLease(static () => true);
        });
        using RetryProbe probe = new(ProbeKind.Plain) { Configure = options => (options.LoggerFactory, options.RateLimiter) = (_log, limiter) };

        await probe.SendAsync();

        Line(_log.Entries.First()).ShouldBe("MessagingClients.Probe Debug 4 probe: waited 0 ms for the rate limit.");
    }

    [Fact]
    public async Task A_refused_argument_is_the_callers_to_log()
    {
        using RetryProbe probe = Logged();

        await Should.ThrowAsync<ArgumentException>(() => probe.SendAsync(new CallOptions { Timeout = TimeSpan.Zero }));

        _log.Entries.ShouldBeEmpty();
    }

    private static string Line(LogEntry entry) => $"{entry.Category} {entry.Level} {entry.Event} {entry.Message}";

    private RetryProbe Logged(params IEnumerable<Step> script) => new(ProbeKind.Keyed, script) { Configure = options => options.LoggerFactory = _log };
}
