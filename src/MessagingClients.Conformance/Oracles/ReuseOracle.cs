using MessagingClients.Conformance.Running;
using MessagingClients.Conformance.Subjects;

namespace MessagingClients.Conformance.Oracles;

/// <summary>A later call on the same client ends as the first did: whatever came before left nothing behind.</summary>
internal sealed class ReuseOracle : IOracle
{
    public IEnumerable<OracleFailure> Judge(CaseExchange exchange) => exchange.Observations.Skip(1)
        .Where(seen => Summary(seen) != Summary(exchange.First))
        .Select(seen => new OracleFailure(OracleName.Reuse, Summary(exchange.First), Summary(seen)))
        .Take(1);

    private static string Summary(Observation seen) => $"{seen.End} {seen.Outcome} {seen.Status}".Trim();
}
