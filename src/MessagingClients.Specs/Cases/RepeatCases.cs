namespace MessagingClients.Specs.Cases;

/// <summary>
/// What a client must do when a later request would be answered otherwise than the first: repeat it where that cannot send a
/// message twice, leave it where it could, and tell the outcome of all of them.
/// </summary>
internal static class RepeatCases
{
    /// <summary>Derives the cases of one operation.</summary>
    internal static IEnumerable<ContractCase> Derive(CaseSource source)
    {
        RepeatWire wire = new(source);
        Repeat[] repeats = [.. RepeatsOfUnknown.Of(wire), .. RepeatsOf429.Of(wire), .. RepeatsOfFinal.Of(wire)];
        return repeats.Select(repeat => Case(source, repeat));
    }

    // A second call would begin where the answers of the first one have ended.
    private static ContractCase Case(CaseSource source, Repeat repeat) => new(
        $"{source.Operation.Provider}/{source.Operation.Name}/repeat/{repeat.Name}",
        CaseArea.Repeat,
        source.Operation,
        source.Valid,
        new AnswerSequence(repeat.Answers),
        repeat.Expectation)
    {
        Environment = repeat.Environment with { CallAgain = false },
    };
}
