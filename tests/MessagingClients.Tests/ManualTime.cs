namespace MessagingClients.Tests;

/// <summary>A clock that stands at the start of 1970 until it is moved.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly List<ManualTimer> _timers = [];
    private readonly Lock _lock = new();
    private DateTimeOffset _now = DateTimeOffset.UnixEpoch;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => _now;

    public override long GetTimestamp() => _now.UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ManualTimer timer = new(() => callback(state));
        timer.Change(dueTime, period);
        lock (_lock)
        {
            _timers.Add(timer);
        }

        return timer;
    }

    public void Advance(TimeSpan time)
    {
        ManualTimer[] timers;
        lock (_lock)
        {
            _now += time;
            timers = [.. _timers];
        }

        foreach (ManualTimer timer in timers)
        {
            timer.Pass(time);
        }
    }

    private sealed class ManualTimer(Action fire) : ITimer
    {
        private TimeSpan _left = Timeout.InfiniteTimeSpan;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            _left = dueTime;
            return true;
        }

        public void Pass(TimeSpan time)
        {
            if (_left == Timeout.InfiniteTimeSpan)
            {
                return;
            }

            _left -= time;
            if (_left <= TimeSpan.Zero)
            {
                _left = Timeout.InfiniteTimeSpan;
                fire();
            }
        }

        public void Dispose() => _left = Timeout.InfiniteTimeSpan;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
