namespace MessagingClients.Fuzz.Running;

/// <summary>What a run is to do.</summary>
/// <param name="Seed">What all answers come from.</param>
/// <param name="From">The index of the first answer.</param>
/// <param name="Answers">How many calls there are; a repeated request gets one more answer.</param>
internal sealed record FuzzSettings(ulong Seed, long From, long Answers)
{
    /// <summary>How long a call may take.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>How many calls are made at once.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;
}
