namespace MessagingClients.Tests.Retries;

/// <summary>Code of the application's own that fails takes nothing from what is known of the message.</summary>
public sealed class ForeignCodeTests
{
    [Fact]
    public async Task A_randomizer_that_throws_counts_as_the_whole_of_a_wait()
    {
        using RetryProbe probe = new(ProbeKind.Keyed, Step.Answer(503)) { Configure = options => options.Randomizer = () => throw new InvalidOperationException("broken") };

        (await probe.SendAsync()).Attempts.ShouldBe(2);

        probe.Time.Waits.ShouldBe([TimeSpan.FromSeconds(1)]);
    }

    [Fact]
    public async Task A_handler_that_throws_in_a_repeat_leaves_the_answer_before()
    {
        using RetryProbe probe = new(ProbeKind.Unprocessed, Step.Answer(429), new Step(Leaves: false, _ => throw new NotSupportedException("broken")));

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        (exception.Outcome, exception.StatusCode).ShouldBe((Outcome.Rejected, 429));
    }

    [Fact]
    public async Task A_handler_that_is_cancelled_by_nobody_is_no_cancellation()
    {
        using RetryProbe probe = new(ProbeKind.Keyed, Step.Answer(503), new Step(Leaves: false, _ => throw new OperationCanceledException()));

        (await Should.ThrowAsync<ApiException>(() => probe.SendAsync())).StatusCode.ShouldBe(503);
    }

    [Fact]
    public async Task A_clock_that_throws_takes_nothing_from_an_answer()
    {
        using RetryProbe probe = new(ProbeKind.Keyed, Step.Answer(503))
        {
            Configure = options => (options.TimeProvider, options.RetryDelay) = (new BrokenTime(), TimeSpan.Zero),
        };

        (await probe.SendAsync()).Attempts.ShouldBe(2);
    }

    private sealed class BrokenTime : TimeProvider
    {
        public override long TimestampFrequency => throw new InvalidOperationException("broken");

        public override long GetTimestamp() => throw new InvalidOperationException("broken");

        public override DateTimeOffset GetUtcNow() => throw new InvalidOperationException("broken");

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            throw new InvalidOperationException("broken");
    }
}
