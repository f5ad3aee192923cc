using System.Net.Http.Headers;
using MessagingClients.Conformance.Running;
using MessagingClients.Conformance.WireMock;

namespace MessagingClients.Conformance.Oracles;

/// <summary>A method sends the media type that it is named for, and not another one that the document offers as well.</summary>
internal static class SentMediaType
{
    public static IEnumerable<OracleFailure> Judge(CaseExchange exchange)
    {
        if (exchange.Case.Request.Body.Length == 0 || exchange.Case.Operation.RequestMediaType is not { } asked || asked.Contains('*', StringComparison.Ordinal))
        {
            return [];
        }

        return exchange.Requests.Where(request => request.IsWhole).Select(Sent).OfType<string>()
            .Where(sent => !sent.Equals(Essence(asked), StringComparison.OrdinalIgnoreCase))
            .Select(sent => new OracleFailure(OracleName.WireMediaType, asked, sent)).Take(1);
    }

    private static string? Sent(RecordedRequest request) =>
        request.Headers.FirstOrDefault(header => header.Key.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)).Value is { } type ? Essence(type) : null;

    private static string Essence(string mediaType) => MediaTypeHeaderValue.TryParse(mediaType, out MediaTypeHeaderValue? parsed) ? parsed.MediaType! : mediaType;
}
