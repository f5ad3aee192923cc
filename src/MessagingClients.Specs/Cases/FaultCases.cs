namespace MessagingClients.Specs.Cases;

/// <summary>What a client must do when the connection or the answer is broken: the catalogue of faults of HTTP/1.1.</summary>
internal static class FaultCases
{
    private static readonly string[] Garbling = ["garbage-", "json-", "length-too-small", "no-length-cut"];

    /// <summary>Derives the cases of one operation.</summary>
    internal static IEnumerable<ContractCase> Derive(CaseSource source)
    {
        FaultWire wire = new(source);
        Fault[] faults =
        [
            .. FaultsBeforeStatus.Of(wire),
            .. wire.IsEmpty ? [] : FaultsInAnswer.Of(wire).Concat(FaultsOfFraming.Of(wire)),
            .. FaultsOfHead.Of(wire),
            .. wire.IsPlain || wire.IsEmpty ? [] : FaultsOfSize.Of(wire).Concat(FaultsOfCoding.Of(wire)).Concat(FaultsOfJson.Of(wire)),
            .. FaultsOfStatus.Of(wire),
        ];
        return faults.Select(fault => Case(source, wire.HasEnd || !IsUnseen(fault) ? fault : fault with { Expectation = wire.Taken }));
    }

    /// <summary>Whether only a body that says where it ends shows that something is wrong.</summary>
    private static bool IsUnseen(Fault fault) => fault.Expectation is { End: CaseEnd.Throws, Outcome: ExpectedOutcome.Accepted }
        && Array.Exists(Garbling, name => fault.Name.StartsWith(name, StringComparison.Ordinal));

    private static ContractCase Case(CaseSource source, Fault fault) => new(
        $"{source.Operation.Provider}/{source.Operation.Name}/fault/{fault.Name}",
        CaseArea.Fault,
        source.Operation,
        source.Valid,
        fault.Answer,
        fault.Expectation with
        {
            MaxSends = SendLimit.Of(source, fault.Expectation),
            RawBody = fault.Expectation.RawBody && !(AnswerExpectations.IsOfEvents(source.Body) && fault.Expectation.Outcome == ExpectedOutcome.Accepted),
        })
    {
        Environment = fault.Environment,
    };
}
