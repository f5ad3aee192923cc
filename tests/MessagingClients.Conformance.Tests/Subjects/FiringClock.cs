namespace MessagingClients.Conformance.Tests.Subjects;

/// <summary>A clock on which every timer fires as soon as somebody says so.</summary>
internal sealed class FiringClock : TimeProvider
{
    private readonly List<(TimerCallback Callback, object? State)> _timers = [];

    public void Fire()
    {
        foreach ((TimerCallback callback, object? state) in _timers)
        {
            callback(state);
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime > TimeSpan.Zero)
        {
            _timers.Add((callback, state));
        }

        return System.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }
}
