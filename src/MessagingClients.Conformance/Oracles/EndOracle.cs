using MessagingClients.Conformance.Running;
using MessagingClients.Conformance.Subjects;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Oracles;

/// <summary>The call ends in the way that the table of outcomes states.</summary>
internal sealed class EndOracle : IOracle
{
    public IEnumerable<OracleFailure> Judge(CaseExchange exchange) => exchange.Observations
        .Where(seen => seen.End is not (ObservedEnd.NotCalled or ObservedEnd.Escaped) && !Fits(exchange.Expected.End, seen.End))
        .Select(seen => new OracleFailure(OracleName.End, exchange.Expected.End.ToString(), $"{seen.End} {seen.Exception?.GetType().Name}".TrimEnd()))
        .Take(1);

    private static bool Fits(CaseEnd expected, ObservedEnd seen) => expected switch
    {
        CaseEnd.Returns => seen == ObservedEnd.Returned,
        CaseEnd.Throws => seen == ObservedEnd.Threw,
        CaseEnd.Cancels => seen == ObservedEnd.Canceled,
        CaseEnd.ReturnsOrThrows => seen is ObservedEnd.Returned or ObservedEnd.Threw,
        // Whether a refusal names what it should is for the oracle of refusals.
        _ => true,
    };
}
