namespace MessagingClients.Conformance.Serving;

/// <summary>A timer of a clock that is moved by hand.</summary>
internal sealed class ManualTimer(ManualClock clock, Action callback) : ITimer
{
    private TimeSpan _period = Timeout.InfiniteTimeSpan;
    private volatile bool _disposed;

    /// <summary>When it fires next; the clock's own, under the clock's lock.</summary>
    public DateTimeOffset Due { get; set; }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        Require(dueTime);
        Require(period);
        if (_disposed)
        {
            return false;
        }

        _period = period;
        if (dueTime == TimeSpan.Zero)
        {
            // Whoever sets a timer may hold a lock that its callback takes.
            clock.Schedule(this, null);
            ThreadPool.QueueUserWorkItem(static timer => timer.Fire(), this, preferLocal: false);
            return true;
        }

        clock.Schedule(this, dueTime == Timeout.InfiniteTimeSpan ? null : dueTime);
        return true;
    }

    public void Fire()
    {
        if (_disposed)
        {
            return;
        }

        if (_period > TimeSpan.Zero)
        {
            clock.Schedule(this, _period);
        }

        callback();
    }

    public void Dispose()
    {
        _disposed = true;
        clock.Schedule(this, null);
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private static void Require(TimeSpan time)
    {
        if (time != Timeout.InfiniteTimeSpan)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        }
    }
}
