namespace MessagingClients.Soak.Calls;

/// <summary>How and when a call ended.</summary>
internal sealed record Ended(Ending Ending, TimeSpan Elapsed, bool CallerFired)
{
    /// <summary>When it ended, by the machine's own clock.</summary>
    public long At { get; } = TimeProvider.System.GetTimestamp();
}
