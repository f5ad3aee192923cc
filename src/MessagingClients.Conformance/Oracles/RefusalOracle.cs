using MessagingClients.Conformance.Running;
using MessagingClients.Conformance.Subjects;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Oracles;

/// <summary>A request that breaks the document is refused before sending, by the name of the member.</summary>
internal sealed class RefusalOracle : IOracle
{
    public IEnumerable<OracleFailure> Judge(CaseExchange exchange)
    {
        bool expected = exchange.Expected.End == CaseEnd.Refuses;
        return exchange.First switch
        {
            { End: ObservedEnd.Refused } seen when !expected => [Failure("no refusal", seen)],
            { End: ObservedEnd.Refused } seen when exchange.Expected.Member is { } member && !Names(seen, member) => [Failure($"a refusal that names {member}", seen)],
            { End: not (ObservedEnd.Refused or ObservedEnd.NotCalled) } seen when expected => [Failure($"a refusal of {exchange.Expected.Member}", seen)],
            _ => [],
        };
    }

    /// <summary>An argument has the name of the method's parameter, whose letters and digits are those of the document.</summary>
    private static bool Names(Observation seen, string member) => seen.Exception!.Message.Contains(member, StringComparison.Ordinal)
        || seen.Exception is ArgumentException { ParamName: { } argument } && PlainName.Matches(argument, member);

    private static OracleFailure Failure(string expected, Observation seen) =>
        new(OracleName.Refusal, expected, $"{seen.End}: {seen.Exception?.Message.ReplaceLineEndings(" ")}");
}
