namespace MessagingClients.Conformance.Tests.WrongClients;

/// <summary>Every wrong client.</summary>
internal static class WrongClientTable
{
    public static IReadOnlyList<WrongClient> All { get; } =
    [
        .. WrongHeads.All,
        .. WrongBodies.All,
        .. WrongRules.All,
        .. WrongReaders.All,
        .. WrongEvidence.All,
        .. WrongOutcomes.All,
        .. WrongExceptions.All,
        .. WrongExchanges.All,
        .. WrongRepeats.All,
    ];
}
