using System.Globalization;
using MessagingClients.Conformance.Running;

namespace MessagingClients.Conformance.Oracles;

/// <summary>Every call ends; one whose deadline passes ends by it.</summary>
internal sealed class DeadlineOracle : IOracle
{
    public IEnumerable<OracleFailure> Judge(CaseExchange exchange) => exchange.Observations.Count == exchange.Calls
        ? []
        : [new OracleFailure(
            OracleName.Deadline,
            string.Create(CultureInfo.InvariantCulture, $"{exchange.Calls} calls that end"),
            string.Create(CultureInfo.InvariantCulture, $"{exchange.Calls - exchange.Observations.Count} that had not ended when the bench gave up"))];
}
