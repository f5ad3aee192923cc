using System.Text.RegularExpressions;
using MessagingClients.Conformance.Running;
using MessagingClients.Conformance.WireMock;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Oracles;

/// <summary>The path parameters arrive as the caller gave them, whatever is in them; what else stands behind the path than parameters that the caller gave is the judge's to find.</summary>
internal sealed partial class TargetOracle : IOracle
{
    public IEnumerable<OracleFailure> Judge(CaseExchange exchange)
    {
        (string path, string[] query) = Parts(exchange.Case.Operation.PathTemplate, mayHaveQuery: true);
        string?[] expected = [.. path.Split('/').Select(segment => Expected(segment, exchange.Case.Request.PathParameters))];
        string?[] asked = [.. query.Select(pair => Expected(pair, exchange.Case.Request.PathParameters))];
        foreach (RecordedRequest request in exchange.Requests)
        {
            (string sent, string[] pairs) = Parts(request.Below(exchange.BasePath).Target, query.Length > 0 || HasQuery(exchange.Case));
            string[] found = [.. sent.Split('/').Select(Uri.UnescapeDataString)];
            if (request.Method != exchange.Case.Operation.Method || !IsExpected(found, expected) || asked.OfType<string>().Except(pairs.Select(Uri.UnescapeDataString)).Any())
            {
                yield return new OracleFailure(
                    OracleName.WireTarget, $"{exchange.Case.Operation.Method} {Text(string.Join('/', expected), asked)}", $"{request.Method} {CredentialForms.Replace(Text(string.Join('/', found), query.Length > 0 ? pairs : []), exchange.Credential, "(credential)")}");
            }
        }
    }

    private static (string Path, string[] Query) Parts(string target, bool mayHaveQuery) =>
        mayHaveQuery && target.Split('?', 2) is [var path, var query] ? (path, query.Split('&')) : (target, []);

    private static string Text(string path, string?[] query) => query.Length == 0 ? path : $"{path}?{string.Join('&', query)}";

    private static bool HasQuery(ContractCase each) => each.Request.Parameters.Any(parameter => parameter.Place == "query")
        || each.Operation.Credentials.SelectMany(alternative => alternative).Any(credential => credential.Place == "query");

    private static bool IsExpected(string[] found, string?[] expected) =>
        found.Length == expected.Length && found.Zip(expected).All(segment => segment.Second is null || segment.First == segment.Second);

    /// <summary>A segment; <see langword="null"/> where a parameter in it is no single text, which is the judge's to read.</summary>
    private static string? Expected(string segment, IReadOnlyDictionary<string, string> values) =>
        Parameters().Matches(segment).All(match => values.ContainsKey(match.Groups[1].Value))
            ? Parameters().Replace(segment, match => values[match.Groups[1].Value])
            : null;

    [GeneratedRegex(@"\{([^{}]+)\}")]
    private static partial Regex Parameters();
}
