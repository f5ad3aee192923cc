using System.Text.RegularExpressions;
using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Lowering;

/// <summary>Reads one server.</summary>
internal static partial class ServerReader
{
    private static readonly ApiServer None = new("", Url: null, [], Description: null);

    /// <summary>The first server of a document.</summary>
    public static ApiServer Read(SpecObject document) => document.Items("servers") is [var server, ..] ? Read(server) : None;

    /// <exception cref="SpecException">The server speaks no HTTP.</exception>
    public static ApiServer Read(SpecNode server)
    {
        string template = server.Text("url") ?? "";
        ApiServerVariable[] variables = [.. ParameterReader.Braces().Matches(template).Select(match => match.Groups[1].Value).Distinct().Select(name => Variable(server, name)).OfType<ApiServerVariable>()];
        string filled = ParameterReader.Braces().Replace(template, match => Array.Find(variables, variable => variable.Name == match.Groups[1].Value)?.Default ?? match.Value);
        string whole = filled.StartsWith("//", StringComparison.Ordinal) ? $"https:{filled}" : filled;
        RequireHttp(whole, server);
        return new ApiServer(template, IsUsable(whole) ? whole : null, variables, server.Text("description"));
    }

    private static ApiServerVariable? Variable(SpecNode server, string name) =>
        server.Object("variables").Object(name) is { } variable && variable.Text("default") is { } value
            ? new ApiServerVariable(name, value, [.. variable.Texts("enum")], variable.Text("description"))
            : null;

    /// <summary>What is relative is a path of a server that the document does not know.</summary>
    private static void RequireHttp(string url, SpecNode server)
    {
        if (Scheme().Match(url) is { Success: true } scheme && scheme.Groups[1].Value.ToUpperInvariant() is not ("HTTP" or "HTTPS"))
        {
            throw new SpecException(
                DiagnosticCodes.Unsupported, server.Value("url")!.Location, $"Expected the URL of a server to be http, https or relative, found '{url}'. Correct it by the overlay.");
        }
    }

    private static bool IsUsable(string url) => Uri.TryCreate(url, UriKind.Absolute, out Uri? absolute)
        && absolute.Scheme is "http" or "https" && absolute.Host.Length > 0
        && absolute.UserInfo.Length == 0 && absolute.Query.Length == 0 && absolute.Fragment.Length == 0
        && url.IndexOfAny(['{', '}', '?', '#']) < 0;

    [GeneratedRegex(@"\A([a-z][a-z0-9+.-]*)://", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();
}
