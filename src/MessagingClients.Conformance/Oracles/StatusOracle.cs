using System.Globalization;
using MessagingClients.Conformance.Running;
using MessagingClients.Conformance.Subjects;

namespace MessagingClients.Conformance.Oracles;

/// <summary>The caller sees the status that came.</summary>
internal sealed class StatusOracle : IOracle
{
    public IEnumerable<OracleFailure> Judge(CaseExchange exchange) =>
        exchange.Expected.Status is not null && IsSeen(exchange.First) && exchange.First.Status != exchange.Expected.Status
            ? [new OracleFailure(OracleName.Status, Text(exchange.Expected.Status), Text(exchange.First.Status))]
            : [];

    // A client that returns the body alone has no place for a status.
    private static bool IsSeen(Observation seen) => seen.End == ObservedEnd.Threw || seen is { End: ObservedEnd.Returned, Status: not null };

    private static string Text(int? status) => status?.ToString(CultureInfo.InvariantCulture) ?? "none";
}
