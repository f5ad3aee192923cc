using MessagingClients.Conformance.Serving;

namespace MessagingClients.Fuzz.Serving;

/// <summary>A clock on which waits pass by themselves, and deadlines only when it is advanced.</summary>
internal sealed class WaitingClock : TimeProvider
{
    private readonly ManualClock _clock = new();
    private readonly DateTimeOffset _start;

    public WaitingClock() => _start = _clock.GetUtcNow();

    /// <summary>How much time has passed.</summary>
    public TimeSpan Elapsed => GetUtcNow() - _start;

    public override long TimestampFrequency => _clock.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => _clock.GetUtcNow();

    public override long GetTimestamp() => _clock.GetTimestamp();

    public void Advance(TimeSpan time) => _clock.Advance(time);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (state is CancellationTokenSource || dueTime < TimeSpan.Zero)
        {
            return _clock.CreateTimer(callback, state, dueTime, period);
        }

        _clock.Advance(dueTime);
        return _clock.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
