using MessagingClients.Conformance.Serving;

namespace MessagingClients.Conformance.Bench;

/// <summary>
/// The clock of a case. It stands still, but for a client that waits: a timer that is set for a moment before the deadline of
/// every open call fires at once, and the clock shows the time at which it was due. Deadlines pass when the script says so, and
/// no timer waits beyond them.
/// </summary>
/// <remarks>
/// This is fair to any client that goes by the clock. Whoever waits makes a timer that ends within the call, and finds afterwards
/// that the time has passed. The deadline of the call is the same moment however often it is set, so that it stands. So does
/// the deadline of one request, where it is a timer that was made for the end of the call and then brought forward. A client
/// that makes a new timer for it would lose each request at once: it fails loudly, and nothing passes by mistake.
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
        ManualTimer timer = (ManualTimer)_clock.CreateTimer(callback, state, dueTime, period);
        DateTimeOffset due = timer.Due;
        if (dueTime > TimeSpan.Zero && Passes(due))
        {
            // Whoever sets a timer may hold a lock that its callback takes.
            ThreadPool.QueueUserWorkItem(_ => Wait(timer, due));
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

    /// <summary>Whether a timer that is due then fires at once: before the deadline of every open call, or after all of them, as between two reads of a stream.</summary>
    private bool Passes(DateTimeOffset due)
    {
        lock (_lock)
        {
            return _deadlines.Count > 0 && (due < _deadlines.Min() - Grain || _deadlines.Max() <= _clock.GetUtcNow());
        }
    }

    private void Wait(ManualTimer timer, DateTimeOffset due)
    {
        if (Waiting is { } instead)
        {
            instead();
        }
        else
        {
            _clock.AdvanceTo(timer, due);
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
