namespace MessagingClients.Sending;

/// <summary>The one deadline of a call, for all its requests and waits.</summary>
internal readonly struct CallClock(TimeSpan timeout, TimeProvider time)
{
    // What timers can wait.
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(int.MaxValue);

    private readonly long _start = time.GetTimestamp();

    public TimeProvider Time { get; } = time;

    /// <summary>The time of the whole call.</summary>
    public TimeSpan Timeout => timeout;

    public TimeSpan Elapsed => Time.GetElapsedTime(_start);

    /// <summary>What is left until the deadline, zero or more; <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> where there is none.</summary>
    public TimeSpan Remaining => IsEndless ? timeout : timeout > Elapsed ? timeout - Elapsed : TimeSpan.Zero;

    private bool IsEndless => timeout == System.Threading.Timeout.InfiniteTimeSpan;

    /// <summary>Whether the deadline is later than a time from now.</summary>
    public bool Allows(TimeSpan time) => time < (IsEndless ? Longest : Remaining);
}
