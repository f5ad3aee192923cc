using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Lowering;

/// <summary>The URL of the token endpoint.</summary>
internal static class TokenUrl
{
    /// <returns>The URL; <see langword="null"/> where the document has a path alone, and no server that it would belong to.</returns>
    /// <exception cref="SpecException">There is neither a URL nor a path.</exception>
    public static string? Read(SpecObject document, SpecObject scheme)
    {
        SpecNode stated = scheme.Object("flows").Object("clientCredentials").Value("tokenUrl")!;
        string url = stated.AsText() ?? "";
        return IsWeb(url, out _) ? url
            : !IsPath(url) ? throw new SpecException(
                DiagnosticCodes.Invalid, stated.Location, $"Expected 'tokenUrl' to be an http or https URL or a path such as /token, found '{stated}'. Correct it by the overlay.")
            : IsWeb(ServerReader.Read(document).Url, out Uri? server) ? new Uri(server!, url).AbsoluteUri
            : null;
    }

    private static bool IsWeb(string? url, out Uri? web) => Uri.TryCreate(url, UriKind.Absolute, out web) && web.Scheme is "http" or "https";

    private static bool IsPath(string url) => url is ['/', not '/', ..] && Uri.IsWellFormedUriString(url, UriKind.Relative);
}
