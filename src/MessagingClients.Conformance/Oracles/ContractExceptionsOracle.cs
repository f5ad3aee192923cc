using MessagingClients.Conformance.Running;
using MessagingClients.Conformance.Subjects;

namespace MessagingClients.Conformance.Oracles;

/// <summary>Nothing leaves a call but what its documentation states.</summary>
internal sealed class ContractExceptionsOracle : IOracle
{
    public IEnumerable<OracleFailure> Judge(CaseExchange exchange) => exchange.Observations
        .Where(seen => seen.End == ObservedEnd.Escaped)
        .Select(seen => new OracleFailure(OracleName.ContractExceptions, "an exception that the client documents", seen.Exception?.GetType().FullName ?? "nothing"))
        .Take(1);
}
