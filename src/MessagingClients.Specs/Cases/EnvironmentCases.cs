using static MessagingClients.Specs.Cases.FaultScript;

namespace MessagingClients.Specs.Cases;

/// <summary>What a client must do in any culture and time zone, when its caller gives up, and with many calls at once.</summary>
internal static class EnvironmentCases
{
    private const int Many = 64;

    /// <summary>Of every culture and time zone, so that dates, numbers and letters come out differently somewhere.</summary>
    private static readonly string[] Cultures = ["", "tr-TR", "de-DE", "ar-SA"];

    private static readonly string[] TimeZones = ["Asia/Kolkata", "America/St_Johns"];

    /// <summary>Derives the cases of one operation.</summary>
    internal static IEnumerable<ContractCase> Derive(CaseSource source)
    {
        FaultWire wire = new(source);
        return
        [
            .. Cultures.SelectMany(culture => InCulture(source, wire, culture)),
            .. TimeZones.Select(zone => Case(source, $"time-zone/{zone.Replace('/', '-')}", source.Success, wire.Read, new CaseEnvironment { TimeZone = zone })),
            .. Cancellations(source, wire),
            Case(source, "concurrent-calls", source.Success, wire.Read, new CaseEnvironment { Calls = Many }),
        ];
    }

    private static ContractCase[] InCulture(CaseSource source, FaultWire wire, string culture)
    {
        string name = culture.Length == 0 ? "invariant" : culture;
        CaseEnvironment environment = new() { Culture = culture };
        ServedAnswer wait = new(429, [KeyValuePair.Create("Retry-After", "Fri, 02 Jan 2026 03:04:05 GMT")], null, IsDocumented: false);
        return
        [
            Case(source, $"culture/{name}", source.Success, wire.Read, environment),
            Case(source, $"culture/{name}-with-date-in-header", wait, FaultWire.Rejected(429), environment),
        ];
    }

    private static ContractCase[] Cancellations(CaseSource source, FaultWire wire)
    {
        CaseEnvironment stalls = new() { Cancel = CancelPoint.AtStall };
        ScriptedAnswer cut = Carrying(
            wire.Half, Hear, Send(wire.Head(FaultWire.Length(wire.Body.Length + FaultWire.PadLength)), wire.Half), SendShared(FaultWire.Pad), Stall);
        CaseExpectation canceled = new(CaseEnd.Cancels, ExpectedOutcome.Unknown);
        return
        [
            Case(source, "cancel/before-call", source.Success, new CaseExpectation(CaseEnd.Cancels, ExpectedOutcome.NotSent) { MaxSends = 0 }, new CaseEnvironment { Cancel = CancelPoint.BeforeCall }),
            Case(source, "cancel/before-request-is-read", Scripted(Stall), canceled, stalls),
            Case(source, "cancel/while-waiting", Scripted(Hear, Stall), canceled, stalls),
            Case(source, "cancel/in-response-headers", Scripted(Hear, Send(wire.OpenHead), Stall), canceled, stalls),
            .. wire.IsEmpty ? Array.Empty<ContractCase>() : [Case(source, "cancel/in-body", cut, canceled with { Outcome = ExpectedOutcome.Accepted, Status = wire.Status }, stalls)],
        ];
    }

    private static ContractCase Case(CaseSource source, string name, CaseAnswer answer, CaseExpectation expectation, CaseEnvironment environment) => new(
        $"{source.Operation.Provider}/{source.Operation.Name}/environment/{name}",
        CaseArea.Environment,
        source.Operation,
        source.Valid,
        answer,
        expectation)
    {
        Environment = environment,
    };
}
