using MessagingClients.Conformance.Running;
using MessagingClients.Conformance.Subjects;

namespace MessagingClients.Conformance.Oracles;

/// <summary>The caller learns what became of the message, and learns it right.</summary>
internal sealed class OutcomeOracle : IOracle
{
    public IEnumerable<OracleFailure> Judge(CaseExchange exchange) => exchange.Observations
        .Where(seen => seen.End is ObservedEnd.Returned or ObservedEnd.Threw or ObservedEnd.Canceled && Learned(seen) != exchange.Expected.Outcome.ToString())
        .Select(seen => new OracleFailure(OracleName.Outcome, exchange.Expected.Outcome.ToString(), Learned(seen)))
        .Take(1);

    // To return is to say that the provider took it.
    private static string Learned(Observation seen) => seen.Outcome ?? (seen.End == ObservedEnd.Returned ? "Accepted" : "nothing");
}
