using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace MessagingClients.Constraints;

/// <summary>The grammar of RFC 3986; <see cref="Uri"/> takes blanks, other alphabets and file paths as well.</summary>
internal static partial class UriText
{
    private const string Scheme = "[A-Za-z][A-Za-z0-9+.-]*";
    private const string Escape = "%[0-9A-Fa-f]{2}";
    private const string User = $"(?:[A-Za-z0-9._~!$&'()*+,;=:-]|{Escape})*";
    private const string Name = $"(?:[A-Za-z0-9._~!$&'()*+,;=-]|{Escape})*";
    private const string Address = @"\[(?<address>[A-Za-z0-9._~!$&'()*+,;=:-]+)\]";
    private const string Authority = $"//(?:{User}@)?(?:{Address}|{Name})(?::[0-9]*)?(?=[/?#]|\\z)";
    private const string Path = $"(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|{Escape})*";
    private const string QueryOrFragment = $"(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|{Escape})*";

    public static bool IsUri(string value)
    {
        Match match = Grammar().Match(value);
        return match.Success && (match.Groups["address"] is not { Success: true } address || IsAddress(address.ValueSpan));
    }

    /// <summary>
    /// What stands in brackets is an address of IPv6, or of a version to come (IPvFuture). <see cref="IPAddress"/> takes
    /// leading zeros in the last part as well.
    /// </summary>
    private static bool IsAddress(ReadOnlySpan<char> address) =>
        (address.Contains(':') && !LeadingZero().IsMatch(address) && IPAddress.TryParse(address, out IPAddress? parsed) && parsed.AddressFamily == AddressFamily.InterNetworkV6)
        || FutureAddress().IsMatch(address);

    [GeneratedRegex(
        $@"\A{Scheme}:(?:{Authority}|(?!//)){Path}(?:\?{QueryOrFragment})?(?:\#{QueryOrFragment})?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Grammar();

    [GeneratedRegex(@":0[0-9]+\.|\.0[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingZero();

    [GeneratedRegex(@"\A[vV][0-9A-Fa-f]+\.[A-Za-z0-9._~!$&'()*+,;=:-]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex FutureAddress();
}
