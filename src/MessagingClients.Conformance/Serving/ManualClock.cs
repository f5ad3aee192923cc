namespace MessagingClients.Conformance.Serving;

/// <summary>
/// A clock that stands still until it is advanced. Several threads may use it at once; timers fire on the thread that
/// advances, in the order in which they are due.
/// </summary>
/// <param name="start">The time that it shows at first.</param>
public sealed class ManualClock(DateTimeOffset start) : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<ManualTimer> _timers = [];
    private DateTimeOffset _now = start;

    /// <summary>Makes a clock that shows the start of 2026 in UTC.</summary>
    public ManualClock()
        : this(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero))
    {
    }

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    /// <inheritdoc/>
    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        ManualTimer timer = new(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Lets time pass, and fires what is due by then.</summary>
    /// <param name="time">How much of it; not negative.</param>
    public void Advance(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        AdvanceTo(GetUtcNow() + time);
    }

    /// <summary>Lets time pass until a moment, and fires what is due by then.</summary>
    /// <param name="end">The moment; one that has passed changes nothing.</param>
    public void AdvanceTo(DateTimeOffset end)
    {
        while (NextDue(end) is { } timer)
        {
            timer.Fire();
        }
    }

    /// <summary>Lets time pass until the next timer is due, and fires it.</summary>
    public void AdvanceToNext()
    {
        DateTimeOffset? next;
        lock (_lock)
        {
            next = _timers.Min(timer => (DateTimeOffset?)timer.Due);
        }

        AdvanceTo(next ?? GetUtcNow());
    }

    /// <summary>Lets time pass all at once: whatever fires finds all of it gone.</summary>
    /// <param name="time">How much of it; not negative.</param>
    public void Jump(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        DateTimeOffset end;
        lock (_lock)
        {
            end = _now += time;
        }

        AdvanceTo(end);
    }

    /// <summary>Lets time pass until a timer fires, and fires what is due before it; no time passes where the timer was taken back or set anew.</summary>
    internal void AdvanceTo(ManualTimer timer, DateTimeOffset due)
    {
        while (NextDue(due, timer) is { } next)
        {
            next.Fire();
        }
    }

    /// <summary>Sets when a timer fires; no time for never.</summary>
    internal void Schedule(ManualTimer timer, TimeSpan? dueTime)
    {
        lock (_lock)
        {
            _timers.Remove(timer);
            if (dueTime is { } time)
            {
                timer.Due = _now + time;
                _timers.Add(timer);
            }
        }
    }

    private ManualTimer? NextDue(DateTimeOffset end, ManualTimer last)
    {
        lock (_lock)
        {
            return _timers.Contains(last) && last.Due == end ? NextDue(end) : null;
        }
    }

    private ManualTimer? NextDue(DateTimeOffset end)
    {
        lock (_lock)
        {
            ManualTimer? next = _timers.Where(timer => timer.Due <= end).MinBy(timer => timer.Due);
            DateTimeOffset now = next?.Due ?? end;
            _now = now > _now ? now : _now;
            if (next is not null)
            {
                _timers.Remove(next);
            }

            return next;
        }
    }
}
