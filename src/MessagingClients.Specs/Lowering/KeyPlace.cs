using System.Buffers;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Lowering;

/// <summary>The name that an API key goes by.</summary>
internal static class KeyPlace
{
    private static readonly SearchValues<char> TokenCharacters =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <exception cref="SpecException">No request can carry such a name.</exception>
    public static string Require(SpecObject scheme)
    {
        string name = scheme.Text("name") ?? "";
        return (scheme.Text("in") == "query" ? name.Length > 0 : IsToken(name))
            ? name
            : throw new SpecException(
                DiagnosticCodes.Invalid, scheme["name"]!.Location, $"Expected the name of a {scheme.Text("in")} (RFC 9110: letters, digits and !#$%&'*+-.^_`|~), found '{name}'. Correct it by the overlay.");
    }

    /// <summary>RFC 9110, section 5.6.2.</summary>
    public static bool IsToken(string name) => name.Length > 0 && !name.AsSpan().ContainsAnyExcept(TokenCharacters);
}
