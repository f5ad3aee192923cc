namespace MessagingClients.Sending;

/// <summary>
/// A clock of the application's own that never throws: what became of a message is told in any case. Where it would throw, it
/// stands still, and the system's clock gives dates and waits.
/// </summary>
internal sealed class SteadyTime : TimeProvider
{
    private readonly TimeProvider _own;
    private long _last;

    private SteadyTime(TimeProvider own)
    {
        _own = own;
        TimestampFrequency = Attempt(() => own.TimestampFrequency, () => System.TimestampFrequency);
    }

    public override long TimestampFrequency { get; }

    public static TimeProvider Of(TimeProvider time) => time == System ? time : new SteadyTime(time);

    public override long GetTimestamp() => _last = Attempt(_own.GetTimestamp, () => _last);

    public override DateTimeOffset GetUtcNow() => Attempt(_own.GetUtcNow, System.GetUtcNow);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => Attempt(
        () => _own.CreateTimer(callback, state, dueTime, period), () => System.CreateTimer(callback, state, dueTime, period));

    private static T Attempt<T>(Func<T> step, Func<T> otherwise)
    {
        try
        {
            return step();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return otherwise();
        }
    }
}
