using System.Text.Json;
using MessagingClients.Conformance.Running;
using MessagingClients.Conformance.Subjects;
using MessagingClients.Conformance.Subjects.Requests;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Oracles;

/// <summary>No credential and nothing of the message stands in an exception, no credential in a trace, and neither goes to another host.</summary>
internal sealed class SecrecyOracle : IOracle
{
    // Shorter ones are words of every day, which an exception may use.
    private const int TellingLength = 8;
    private static readonly char[] Ends = ['\n', '&', ';'];

    public IEnumerable<OracleFailure> Judge(CaseExchange exchange)
    {
        if (exchange.Elsewhere.Count > 0)
        {
            yield return new OracleFailure(OracleName.Secrecy, "no request to another host", exchange.Elsewhere[0].Target);
        }

        // The credential is that of this case alone; texts of messages stand in many.
        if (exchange.Traces.FirstOrDefault(trace => Tells(trace, exchange.Credential)) is { } trace)
        {
            yield return new OracleFailure(OracleName.Secrecy, "a trace without the credential", trace.Split('\n')[0]);
        }

        string[] secrets = [.. CredentialForms.Of(exchange.Credential), .. Texts(exchange.Case.Request)];
        foreach (Exception exception in exchange.Observations.Select(seen => seen.Exception).OfType<Exception>())
        {
            string said = Said(exception);
            if (Array.Exists(secrets, secret => said.Contains(secret, StringComparison.Ordinal)))
            {
                yield return new OracleFailure(OracleName.Secrecy, "an exception without credential and message", $"{exception.GetType().Name} quotes one of them");
            }
        }
    }

    // The credential of one case may begin that of another.
    private static bool Tells(string trace, string credential) => trace.Contains(CredentialForms.Basic(credential), StringComparison.Ordinal)
        || trace.EndsWith(credential, StringComparison.Ordinal)
        || Ends.Any(end => trace.Contains(credential + end, StringComparison.Ordinal));

    // A stack holds names of code alone, and the text of a message may be one of them.
    private static string Said(Exception exception) =>
        string.Join('\n', exception.ToString().Split('\n').Where(line => !line.StartsWith("   at ", StringComparison.Ordinal)));

    private static IEnumerable<string> Texts(CaseRequest request) => request.Parameters
        .Select(parameter => parameter.Json)
        .Append(request.Body)
        .Where(json => json.Length > 0)
        .SelectMany(Texts)
        .Except(request.Listed);

    private static IEnumerable<string> Texts(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return [.. Texts(document.RootElement)];
    }

    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when JsonText.OfString(value) is { Length: >= TellingLength } text => [text],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Texts(member.Value)),
        _ => [],
    };
}
