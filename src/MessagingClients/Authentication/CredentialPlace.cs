using System.Buffers;
using MessagingClients.Operations;

namespace MessagingClients.Authentication;

/// <summary>Where in a request a secret stands, and what stands before it.</summary>
internal sealed record CredentialPlace(ParameterPlace Place, string Name, string Prefix = "")
{
    // RFC 6265, section 4.1.1.
    private static readonly SearchValues<char> NoCookie = SearchValues.Create("\",;\\");

    public static CredentialPlace Bearer { get; } = new(ParameterPlace.Header, "Authorization", "Bearer ");

    /// <summary>Whether it is a header that a caller cannot set.</summary>
    public bool Sets(string header) => Place == ParameterPlace.Header && header.Equals(Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Refuses what the place cannot carry, without repeating it.</summary>
    /// <exception cref="ArgumentException">The secret is missing or cannot be sent.</exception>
    public string Require(string? secret, string option)
    {
        string required = SecretText.Require(secret, option);
        int bad = Place == ParameterPlace.Cookie ? required.AsSpan().IndexOfAny(NoCookie) : -1;
        return bad < 0
            ? required
            : throw new ArgumentException(
                $"{option} has a character at position {bad} that a cookie cannot carry: expected printable ASCII without quotes, commas, semicolons and backslashes, found U+{(int)required[bad]:X4}.",
                option);
    }

    /// <summary>A secret as it stands there.</summary>
    public string Write(string secret) => Prefix + secret;

    public void Put(HttpRequestMessage request, string text)
    {
        switch (Place)
        {
            case ParameterPlace.Query:
                request.RequestUri = Add(request.RequestUri!, $"{Uri.EscapeDataString(Name)}={Uri.EscapeDataString(text)}");
                break;
            case ParameterPlace.Cookie:
                AddCookie(request, $"{Name}={text}");
                break;
            default:
                request.Headers.TryAddWithoutValidation(Name, text);
                break;
        }
    }

    // Left to itself, Uri would decode "%2E" and fold a segment of the path away.
    private static Uri Add(Uri url, string parameter) => new(
        $"{url.OriginalString}{(url.OriginalString.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{parameter}",
        new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });

    private static void AddCookie(HttpRequestMessage request, string cookie)
    {
        string[] others = request.Headers.TryGetValues("Cookie", out IEnumerable<string>? values) ? [.. values] : [];
        request.Headers.Remove("Cookie");
        request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", [.. others, cookie]));
    }
}
