using System.Globalization;
using MessagingClients.Conformance.Running;
using MessagingClients.Conformance.Subjects;
using MessagingClients.Conformance.WireMock;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Oracles;

/// <summary>Nothing is sent twice but where that is safe, and then as it was; what is to be sent is sent.</summary>
internal sealed class SendsOracle : IOracle
{
    public IEnumerable<OracleFailure> Judge(CaseExchange exchange)
    {
        if (exchange.First.End == ObservedEnd.NotCalled)
        {
            yield break;
        }

        int most = exchange.Expected.MaxSends * exchange.Calls;
        int least = most == 0 ? 0 : Least(exchange) * exchange.Calls;
        int sent = exchange.Requests.Count + exchange.Elsewhere.Count;
        if (sent < least || sent > most)
        {
            yield return new OracleFailure(OracleName.Sends, Range(least, most), Text(sent));
        }

        int different = exchange.Requests.Where(request => request.IsWhole).DistinctBy(Said).Count();
        if (different > exchange.Calls)
        {
            yield return new OracleFailure(OracleName.Sends, "the same request again", $"{Text(different)} different ones in {Text(exchange.Calls)} calls");
        }
    }

    private static int Least(CaseExchange exchange) => exchange.Case.Answer switch
    {
        AnswerSequence when exchange.MustRepeat => exchange.Expected.MinSends,
        AnswerSequence or ServedAnswer => 1,
        _ => 0,
    };

    // The key by which a provider knows a repeat is a part of the body.
    private static string Said(RecordedRequest request) => $"{request.Method} {request.Target} {Convert.ToBase64String(request.Body.Span)}";

    private static string Range(int least, int most) => least == most ? Text(least) : $"{Text(least)} to {Text(most)}";

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
