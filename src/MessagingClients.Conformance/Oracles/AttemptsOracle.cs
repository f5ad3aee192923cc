using System.Globalization;
using MessagingClients.Conformance.Running;

namespace MessagingClients.Conformance.Oracles;

/// <summary>A client that tells how many requests left tells as many as arrived.</summary>
internal sealed class AttemptsOracle : IOracle
{
    public IEnumerable<OracleFailure> Judge(CaseExchange exchange)
    {
        int?[] told = [.. exchange.Observations.Select(seen => seen.Attempts)];
        int sent = exchange.Requests.Count + exchange.Elsewhere.Count;
        return told.Length == exchange.Calls && told.All(each => each is not null) && told.Sum() != sent
            ? [new OracleFailure(OracleName.Attempts, Text(sent), Text(told.Sum()))]
            : [];
    }

    private static string Text(int? count) => count?.ToString(CultureInfo.InvariantCulture) ?? "none";
}
