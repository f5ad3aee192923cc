namespace MessagingClients.Retries;

/// <summary>
/// Exponential back-off with full jitter: a random time up to a bound that doubles, so that many callers do not come back at
/// once.
/// </summary>
internal sealed class Backoff(TimeSpan first, TimeSpan longest, Func<double> randomizer)
{
    /// <summary>How long to wait.</summary>
    /// <param name="retries">How many repeats there were before, 0 or more.</param>
    public TimeSpan After(int retries)
    {
        double bound = Math.Min(longest.Ticks, first.Ticks * Math.Pow(2, retries));
        return TimeSpan.FromTicks((long)(bound * Part()));
    }

    /// <summary>A randomizer of the application's own may throw: what became of the message is more than how long to wait.</summary>
    private double Part()
    {
        try
        {
            return Math.Clamp(randomizer(), 0, 1);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return 1;
        }
    }
}
