namespace MessagingClients.Specs.Cases;

/// <summary>What a client must do when the connection or the answer is broken: the catalogue of faults of HTTP/1.1.</summary>
internal static class FaultCases
{
    /// <summary>Derives the cases of one operation.</summary>
    internal static IEnumerable<ContractCase> Derive(CaseSource source)
    {
        FaultWire wire = new(source.Success);
        Fault[] faults =
        [
            .. FaultsBeforeStatus.Of(wire),
            .. FaultsInAnswer.Of(wire),
            .. FaultsOfFraming.Of(wire),
            .. FaultsOfHead.Of(wire),
            .. FaultsOfSize.Of(wire),
            .. FaultsOfCoding.Of(wire),
            .. FaultsOfJson.Of(wire),
            .. FaultsOfStatus.Of(wire),
        ];
        return faults.Select(fault => Case(source, fault));
    }

    private static ContractCase Case(CaseSource source, Fault fault) => new(
        $"{source.Operation.Provider}/{source.Operation.Name}/fault/{fault.Name}",
        CaseArea.Fault,
        source.Operation,
        source.Valid,
        fault.Answer,
        fault.Expectation with { MaxSends = SendLimit.Of(source, fault.Expectation) })
    {
        Environment = fault.Environment,
    };
}
