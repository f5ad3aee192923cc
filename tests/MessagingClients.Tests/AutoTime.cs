using System.Collections.Concurrent;

namespace MessagingClients.Tests;

/// <summary>A clock that stands still until somebody waits, and then is moved to the end of the wait. Deadlines are no waits.</summary>
internal sealed class AutoTime : TimeProvider
{
    private readonly ManualTime _clock = new();
    private readonly ConcurrentQueue<TimeSpan> _waits = [];

    public override long TimestampFrequency => _clock.TimestampFrequency;

    /// <summary>The waits so far.</summary>
    public IReadOnlyCollection<TimeSpan> Waits => _waits;

    /// <summary>What is done when somebody waits, in place of moving the clock.</summary>
    public Action<TimeSpan>? Waiting { get; set; }

    public override DateTimeOffset GetUtcNow() => _clock.GetUtcNow();

    public override long GetTimestamp() => _clock.GetTimestamp();

    public void Advance(TimeSpan time) => _clock.Advance(time);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ITimer timer = _clock.CreateTimer(callback, state, dueTime, period);
        if (state is not CancellationTokenSource)
        {
            _waits.Enqueue(dueTime);
            ThreadPool.QueueUserWorkItem(_ => (Waiting ?? Advance)(dueTime));
        }

        return timer;
    }
}
