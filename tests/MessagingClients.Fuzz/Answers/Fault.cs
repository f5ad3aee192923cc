namespace MessagingClients.Fuzz.Answers;

/// <summary>What goes wrong with an answer.</summary>
/// <param name="Point">Where.</param>
/// <param name="Kind">What.</param>
internal sealed record Fault(FaultPoint Point, FaultKind Kind)
{
    /// <summary>After how many bytes of the body; no more than there are.</summary>
    public int Offset { get; init; }

    /// <summary>What is thrown, by its name in <see cref="Failures"/>.</summary>
    public string Failure { get; init; } = Failures.Names[0];

    public bool IsOfCaller => Kind is FaultKind.CallerCancels or FaultKind.CallerCancelsThenThrows or FaultKind.CallerCancelsUnheeded;

    public bool IsUnheeded => Kind is FaultKind.CallerCancelsUnheeded or FaultKind.DeadlinePassesUnheeded;
}
