using System.Globalization;
using MessagingClients.Conformance.Running;
using MessagingClients.Conformance.Subjects;

namespace MessagingClients.Conformance.Oracles;

/// <summary>The caller sees the status that came.</summary>
internal sealed class StatusOracle : IOracle
{
    public IEnumerable<OracleFailure> Judge(CaseExchange exchange) =>
        exchange.Expected.Status is { } expected && exchange.First.End is ObservedEnd.Returned or ObservedEnd.Threw && exchange.First.Status != exchange.Expected.Status
            ? [new OracleFailure(OracleName.Status, Text(exchange.Expected.Status), Text(exchange.First.Status))]
            : [];

    private static string Text(int? status) => status?.ToString(CultureInfo.InvariantCulture) ?? "none";
}
