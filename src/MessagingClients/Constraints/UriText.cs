using System.Text.RegularExpressions;

namespace MessagingClients.Constraints;

/// <summary>The grammar of RFC 3986; <see cref="Uri"/> takes blanks, other alphabets and file paths as well.</summary>
internal static partial class UriText
{
    private const string Scheme = "[A-Za-z][A-Za-z0-9+.-]*";
    private const string Escape = "%[0-9A-Fa-f]{2}";
    private const string User = $"(?:[A-Za-z0-9._~!$&'()*+,;=:-]|{Escape})*";
    private const string Name = $"(?:[A-Za-z0-9._~!$&'()*+,;=-]|{Escape})*";
    private const string Address = @"\[[0-9A-Fa-fvV:.]+\]";
    private const string Authority = $"//(?:{User}@)?(?:{Address}|{Name})(?::[0-9]*)?(?=[/?#]|\\z)";
    private const string Path = $"(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|{Escape})*";
    private const string QueryOrFragment = $"(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|{Escape})*";

    public static bool IsUri(string value) => Grammar().IsMatch(value);

    [GeneratedRegex(
        $@"\A{Scheme}:(?:{Authority}|(?!//)){Path}(?:\?{QueryOrFragment})?(?:\#{QueryOrFragment})?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Grammar();
}
