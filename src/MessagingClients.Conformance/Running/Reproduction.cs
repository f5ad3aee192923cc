using System.Text.Json;
using MessagingClients.Conformance.Oracles;
using MessagingClients.Conformance.WireMock;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Running;

/// <summary>Writes the two lines that make the call of a case once more, by hand.</summary>
internal static class Reproduction
{
    private const string StandIn = "http://127.0.0.1:8080";

    // What curl says by itself, and what only the traces of the run understand.
    private static readonly HashSet<string> Transport = new(["Host", "Content-Length", "Connection", "traceparent", "tracestate"], StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// A line for a shell, against <c>clients stub --port 8080</c>: with the headers of the client, or with Content-Type alone where
    /// it sent nothing.
    /// </summary>
    public static string Curl(ContractCase each, IReadOnlyList<RecordedRequest> requests, string credential) =>
        Curl(each, requests, credential, new Uri($"{StandIn}/{each.Operation.Provider}"));

    /// <summary>The same line against a server of any base URL.</summary>
    public static string Curl(ContractCase each, IReadOnlyList<RecordedRequest> requests, string credential, Uri server)
    {
        string path = each.Request.PathParameters.Aggregate(
            each.Operation.PathTemplate, (path, parameter) => path.Replace($"{{{parameter.Key}}}", Uri.EscapeDataString(parameter.Value), StringComparison.Ordinal));
        IEnumerable<string> headers = (requests.FirstOrDefault(request => request.IsWhole)?.Headers ?? [new("Content-Type", each.Operation.RequestMediaType ?? "")])
            .Where(header => !Transport.Contains(header.Key))
            .Select(header => $"-H '{Quoted($"{header.Key}: {CredentialForms.Replace(header.Value, credential, "placeholder")}")}'");
        string body = each.Request.Body.Length == 0 ? "" : $" --data-raw '{Quoted(each.Request.Body)}'";
        return $"curl -i -X {each.Operation.Method} '{server.AbsoluteUri.TrimEnd('/')}{Quoted(CredentialForms.Replace(path + Query(requests), credential, "placeholder"))}' {string.Join(' ', headers)}{body}";
    }

    /// <summary>A line of C#.</summary>
    public static string CSharp(ContractCase each)
    {
        IEnumerable<string> arguments =
        [
            .. each.Request.PathParameters.Values.Select(CSharpValue.Literal),
            .. each.Request.Parameters.Select(parameter => $"{CSharpValue.Name(parameter.Name)}: {Value(parameter.Json)}"),
            .. each.Request.Body.Length == 0 ? [] : new[] { Value(each.Request.Body) },
        ];
        return $"await client.{CSharpValue.Name(each.Operation.CalledAs ?? each.Operation.Name)}Async({string.Join(", ", arguments)});";
    }

    /// <summary>What the client wrote, where it sent something: how parameters are written is for the document to say.</summary>
    private static string Query(IReadOnlyList<RecordedRequest> requests) =>
        requests.FirstOrDefault(request => request.IsWhole)?.Target.Split('?', 2) is [_, var query] ? $"?{query}" : "";

    private static string Value(string json)
    {
        using JsonDocument value = JsonDocument.Parse(json);
        return CSharpValue.Of(value.RootElement);
    }

    private static string Quoted(string text) => text.Replace("'", @"'\''", StringComparison.Ordinal);
}
