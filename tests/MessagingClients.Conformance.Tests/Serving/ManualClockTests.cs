using MessagingClients.Conformance.Serving;

namespace MessagingClients.Conformance.Tests.Serving;

public sealed class ManualClockTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private readonly ManualClock _clock = new();
    private readonly List<string> _fired = [];

    [Fact]
    public void The_clock_stands_still_until_it_is_advanced()
    {
        DateTimeOffset before = _clock.GetUtcNow();
        long stamp = _clock.GetTimestamp();
        _clock.GetUtcNow().ShouldBe(before);
        _clock.Advance(Second);
        _clock.GetUtcNow().ShouldBe(before + Second);
        _clock.GetElapsedTime(stamp).ShouldBe(Second);
    }

    [Fact]
    public void A_timer_fires_when_it_is_due_and_not_before()
    {
        using ITimer timer = Timer("a", Second);
        _clock.Advance(Second - TimeSpan.FromTicks(1));
        _fired.ShouldBeEmpty();
        _clock.Advance(TimeSpan.FromTicks(1));
        _fired.ShouldBe(["a"]);
        _clock.Advance(Second);
        _fired.ShouldBe(["a"]);
    }

    [Fact]
    public void Timers_fire_in_the_order_in_which_they_are_due_at_the_time_at_which_they_are()
    {
        DateTimeOffset start = _clock.GetUtcNow();
        List<TimeSpan> times = [];
        using ITimer late = Timer("late", 2 * Second, () => times.Add(_clock.GetUtcNow() - start));
        using ITimer early = Timer("early", Second, () => times.Add(_clock.GetUtcNow() - start));
        _clock.Advance(5 * Second);
        _fired.ShouldBe(["early", "late"]);
        times.ShouldBe([Second, 2 * Second]);
    }

    [Fact]
    public void A_timer_with_a_period_fires_until_it_is_disposed_of()
    {
        using ITimer timer = _clock.CreateTimer(_ => _fired.Add("tick"), null, Second, Second);
        _clock.Advance(3 * Second);
        _fired.Count.ShouldBe(3);
        timer.Dispose();
        _clock.Advance(3 * Second);
        _fired.Count.ShouldBe(3);
        timer.Change(Second, Second).ShouldBeFalse();
    }

    [Fact]
    public void A_timer_that_is_changed_fires_at_the_new_time_only()
    {
        using ITimer timer = Timer("a", Second);
        timer.Change(3 * Second, Timeout.InfiniteTimeSpan).ShouldBeTrue();
        _clock.Advance(2 * Second);
        _fired.ShouldBeEmpty();
        _clock.Advance(Second);
        _fired.ShouldBe(["a"]);
    }

    [Fact]
    public void A_timer_that_a_timer_sets_fires_in_the_same_advance()
    {
        using ITimer inner = Timer("inner", Timeout.InfiniteTimeSpan);
        using ITimer outer = Timer("outer", Second, () => inner.Change(Second, Timeout.InfiniteTimeSpan));
        _clock.Advance(2 * Second);
        _fired.ShouldBe(["outer", "inner"]);
    }

    [Fact]
    public async Task A_timer_without_delay_fires_by_itself()
    {
        TaskCompletionSource fired = new();
        using ITimer timer = _clock.CreateTimer(_ => fired.SetResult(), null, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        await fired.Task.WaitAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public void A_token_source_is_cancelled_by_the_clock()
    {
        using CancellationTokenSource source = new(Second, _clock);
        source.IsCancellationRequested.ShouldBeFalse();
        _clock.Advance(Second);
        source.IsCancellationRequested.ShouldBeTrue();
    }

    [Fact]
    public void Each_of_many_timers_fires_once_though_many_threads_advance_and_set()
    {
        int[] fired = new int[2_000];
        Parallel.For(0, fired.Length, number =>
        {
            _clock.CreateTimer(_ => Interlocked.Increment(ref fired[number]), null, Second, Timeout.InfiniteTimeSpan);
            _clock.Advance(TimeSpan.FromMilliseconds(10));
        });
        _clock.Advance(Second);
        fired.ShouldAllBe(count => count == 1);
    }

    [Fact]
    public void A_jump_leaves_what_fires_no_time()
    {
        DateTimeOffset start = _clock.GetUtcNow();
        List<TimeSpan> times = [];
        using ITimer timer = Timer("a", Second, () => times.Add(_clock.GetUtcNow() - start));
        _clock.Jump(3 * Second);
        times.ShouldBe([3 * Second]);
    }

    [Fact]
    public void Time_passes_until_the_next_timer_and_no_further()
    {
        DateTimeOffset start = _clock.GetUtcNow();
        using ITimer late = Timer("late", 2 * Second);
        using ITimer early = Timer("early", Second);
        _clock.AdvanceToNext();
        _fired.ShouldBe(["early"]);
        (_clock.GetUtcNow() - start).ShouldBe(Second);
    }

    [Fact]
    public void Time_does_not_go_back() =>
        Should.Throw<ArgumentOutOfRangeException>(() => _clock.Advance(-Second));

    private ITimer Timer(string name, TimeSpan due, Action? more = null) => _clock.CreateTimer(
        _ =>
        {
            _fired.Add(name);
            more?.Invoke();
        },
        null,
        due,
        Timeout.InfiniteTimeSpan);
}
