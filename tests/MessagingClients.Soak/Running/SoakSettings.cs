namespace MessagingClients.Soak.Running;

/// <summary>What a run is to do.</summary>
/// <param name="Length">How long calls are begun.</param>
/// <param name="CallsAtOnce">How many calls are made at once.</param>
/// <param name="Seed">What faults and calls come from. How they fall together is left to the machine.</param>
internal sealed record SoakSettings(TimeSpan Length, int CallsAtOnce, ulong Seed)
{
    /// <summary>How often a run tells how it goes.</summary>
    public static readonly TimeSpan Period = TimeSpan.FromSeconds(10);
}
