using System.Globalization;
using MessagingClients.Conformance.Running;

namespace MessagingClients.Conformance.Oracles;

/// <summary>A repeat does not come before the provider wants to see it, by the clock of the case.</summary>
internal sealed class WaitsOracle : IOracle
{
    public IEnumerable<OracleFailure> Judge(CaseExchange exchange) =>
        exchange.Requests is [var first, var second, ..] && second.At - first.At < exchange.Expected.Wait
            ? [new OracleFailure(OracleName.Waits, $"{Text(exchange.Expected.Wait)} before the second request at least", Text(second.At - first.At))]
            : [];

    private static string Text(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.###} s");
}
