using MessagingClients.Conformance.Serving;

namespace MessagingClients.Conformance.Bench;

/// <summary>
/// The clock of a case. It stands still, but for a client that waits: a timer that is set for a moment before the deadline of
/// every open call fires at once, and the clock shows the time at which it was due. Deadlines pass when the script says so.
/// </summary>
/// <remarks>
/// That is fair to any client: to wait is to set a timer anew, for a time that ends within the call, and what a wait ends is told by the
/// clock as if it had lasted. A deadline of the whole call is never before itself, whenever it is set. A deadline of one
/// request within the call is told from a wait by this: it is a timer that was set for later first, and then brought
/// forward. A client that sets one anew would lose every request by it; it could not pass a case, so nothing passes by mistake.
/// </remarks>
internal sealed class BenchClock : TimeProvider
{
    // Timers may lose what is less than a millisecond.
    private static readonly TimeSpan Grain = TimeSpan.FromMilliseconds(1);

    private readonly Lock _lock = new();
    private readonly List<DateTimeOffset> _deadlines = [];
    private readonly ManualClock _clock = new();

    public override long TimestampFrequency => _clock.TimestampFrequency;

    /// <summary>Is called in place of letting a wait pass, where it is set.</summary>
    public Action? Waiting { get; init; }

    public override DateTimeOffset GetUtcNow() => _clock.GetUtcNow();

    public override long GetTimestamp() => _clock.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ITimer timer = _clock.CreateTimer(callback, state, dueTime, period);
        if (dueTime > TimeSpan.Zero && EndsWithin(_clock.GetUtcNow() + dueTime) is { } end)
        {
            // Whoever sets a timer may hold a lock that its callback takes.
            ThreadPool.QueueUserWorkItem(Wait, end, preferLocal: false);
        }

        return timer;
    }

    /// <summary>Begins a call with a deadline.</summary>
    /// <returns>What ends it.</returns>
    public IDisposable BeginCall(TimeSpan timeout)
    {
        DateTimeOffset deadline = _clock.GetUtcNow() + timeout;
        lock (_lock)
        {
            _deadlines.Add(deadline);
        }

        return new OpenCall(this, deadline);
    }

    /// <summary>Lets the deadline of a call pass that began now.</summary>
    public void PassDeadline(TimeSpan timeout) => _clock.Jump(timeout);

    /// <summary>Lets the next deadline pass: that of a request, for a client that gives each one its own, else that of the call.</summary>
    public void PassNextDeadline() => _clock.AdvanceToNext();

    private DateTimeOffset? EndsWithin(DateTimeOffset due)
    {
        lock (_lock)
        {
            return _deadlines.Count > 0 && due < _deadlines.Min() - Grain ? due : null;
        }
    }

    private void Wait(DateTimeOffset end)
    {
        if (Waiting is { } instead)
        {
            instead();
        }
        else
        {
            _clock.AdvanceTo(end);
        }
    }

    private void End(DateTimeOffset deadline)
    {
        lock (_lock)
        {
            _deadlines.Remove(deadline);
        }
    }

    private sealed class OpenCall(BenchClock clock, DateTimeOffset deadline) : IDisposable
    {
        public void Dispose() => clock.End(deadline);
    }
}
