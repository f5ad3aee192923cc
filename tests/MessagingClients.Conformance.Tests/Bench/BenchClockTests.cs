using MessagingClients.Conformance.Bench;

namespace MessagingClients.Conformance.Tests.Bench;

public sealed class BenchClockTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Timeout = 100 * Second;
    private readonly BenchClock _clock = new();

    [Fact]
    public async Task A_wait_within_a_call_passes_by_itself_and_is_told_as_if_it_had_lasted()
    {
        long start = _clock.GetTimestamp();
        using IDisposable call = _clock.BeginCall(Timeout);

        await Task.Delay(7 * Second, _clock, TestContext.Current.CancellationToken);
        await Task.Delay(60 * Second, _clock, TestContext.Current.CancellationToken);

        _clock.GetElapsedTime(start).ShouldBe(67 * Second);
    }

    [Fact]
    public async Task The_deadline_of_a_call_stands_however_often_it_is_set_and_passes_when_it_is_told_to()
    {
        using IDisposable call = _clock.BeginCall(Timeout);
        using CancellationTokenSource first = new(Timeout, _clock);
        await Task.Delay(7 * Second, _clock, TestContext.Current.CancellationToken);
        using CancellationTokenSource again = new(93 * Second, _clock);
        await Task.Delay(Second, _clock, TestContext.Current.CancellationToken);
        (first.IsCancellationRequested, again.IsCancellationRequested).ShouldBe((false, false));

        _clock.PassDeadline(Timeout);

        (first.IsCancellationRequested, again.IsCancellationRequested).ShouldBe((true, true));
    }

    [Fact]
    public void A_deadline_that_is_brought_forward_stands_and_passes_before_that_of_the_call()
    {
        using IDisposable call = _clock.BeginCall(Timeout);
        using CancellationTokenSource whole = new(Timeout, _clock);
        using CancellationTokenSource request = new(Timeout, _clock);
        request.CancelAfter(30 * Second);
        request.IsCancellationRequested.ShouldBeFalse();

        _clock.PassNextDeadline();

        (request.IsCancellationRequested, whole.IsCancellationRequested).ShouldBe((true, false));
    }

    [Fact]
    public void A_timer_outside_of_any_call_stands()
    {
        _clock.BeginCall(Timeout).Dispose();
        using CancellationTokenSource timer = new(Second, _clock);
        _clock.PassNextDeadline();
        timer.IsCancellationRequested.ShouldBeTrue();
        _clock.GetUtcNow().ShouldBe(new BenchClock().GetUtcNow() + Second);
    }

    [Fact]
    public async Task A_wait_can_be_told_instead_of_passing()
    {
        TaskCompletionSource told = new();
        BenchClock clock = new() { Waiting = told.SetResult };
        using IDisposable call = clock.BeginCall(Timeout);
        using ITimer wait = clock.CreateTimer(_ => told.SetException(new InvalidOperationException()), null, Second, System.Threading.Timeout.InfiniteTimeSpan);

        await told.Task.WaitAsync(TestContext.Current.CancellationToken);

        clock.GetUtcNow().ShouldBe(new BenchClock().GetUtcNow());
    }
}
