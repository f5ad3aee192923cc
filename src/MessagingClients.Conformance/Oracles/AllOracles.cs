namespace MessagingClients.Conformance.Oracles;

internal static class AllOracles
{
    /// <summary>Every oracle; each is asked about every case.</summary>
    public static IReadOnlyList<IOracle> List { get; } =
    [
        new WireOracle(), new TargetOracle(), new CredentialOracle(), new WireEqualOracle(), new RefusalOracle(), new EndOracle(), new ContractExceptionsOracle(),
        new OutcomeOracle(), new StatusOracle(), new TypedEqualOracle(), new RawBodyOracle(), new SendsOracle(), new WaitsOracle(), new AttemptsOracle(), new SecrecyOracle(), new DeadlineOracle(), new ReuseOracle(),
    ];
}
