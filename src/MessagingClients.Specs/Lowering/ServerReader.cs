using System.Text.RegularExpressions;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Lowering;

/// <summary>The first server of a document: the base URL that a client has by itself.</summary>
internal static partial class ServerReader
{
    public static string? Read(SpecObject document)
    {
        if (document.Items("servers") is not [var server, ..] || server.Value("url") is not { } url)
        {
            return null;
        }

        string filled = Variables().Replace(url.AsText() ?? "", match =>
            server.Object("variables").Object(match.Groups[1].Value).Text("default") ?? match.Value);
        return Uri.TryCreate(filled, UriKind.Absolute, out Uri? absolute) && absolute.Scheme is "http" or "https" && !filled.Contains('{', StringComparison.Ordinal)
            ? filled
            : throw new SpecException(
                DiagnosticCodes.Unsupported, url.Location, $"Expected the first server to be an absolute http or https URL whose variables have defaults, found '{url}'. Correct it by the overlay.");
    }

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Variables();
}
