namespace MessagingClients.Fuzz.Answers;

/// <summary>One answer of a provider, good or bad, and how it reaches the client.</summary>
/// <param name="Status">The status, 100 to 999.</param>
/// <param name="Headers">The headers; those that HTTP knows for bodies become the body's.</param>
/// <param name="Body">The body.</param>
internal sealed record Answer(int Status, IReadOnlyList<ServedHeader> Headers, byte[] Body)
{
    public const int SmallLimit = 16 * 1024;
    public const int DefaultLimit = 1024 * 1024;

    /// <summary>The longest body that the client is told to read.</summary>
    public int Limit { get; init; } = DefaultLimit;

    /// <summary>The most bytes that come at once.</summary>
    public int Chunk { get; init; } = int.MaxValue;

    /// <summary>Whether the handler and the body let other work run first, instead of ending at once.</summary>
    public bool Yields { get; init; }

    /// <summary>Whether the body fails when it is disposed of.</summary>
    public bool FailsAtDispose { get; init; }

    /// <summary>What goes wrong, if anything.</summary>
    public Fault? Fault { get; init; }

    /// <summary>Whether the document shows this very body for this status, so that it must be read.</summary>
    public bool IsShown { get; init; }
}
