using System.Globalization;
using MessagingClients.Conformance.Running;
using MessagingClients.Conformance.Subjects;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Oracles;

/// <summary>Nothing is sent twice, and what is to be sent is sent.</summary>
internal sealed class SendsOracle : IOracle
{
    public IEnumerable<OracleFailure> Judge(CaseExchange exchange)
    {
        if (exchange.First.End == ObservedEnd.NotCalled)
        {
            return [];
        }

        int most = exchange.Expected.MaxSends == 0 ? 0 : exchange.Calls;
        int least = exchange.Case.Answer is ServedAnswer && most > 0 ? exchange.Calls : 0;
        int sent = exchange.Requests.Count + exchange.Elsewhere.Count;
        return sent >= least && sent <= most
            ? []
            : [new OracleFailure(OracleName.Sends, Range(least, most), sent.ToString(CultureInfo.InvariantCulture))];
    }

    private static string Range(int least, int most) =>
        least == most ? least.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{least} to {most}");
}
