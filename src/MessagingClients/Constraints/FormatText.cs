using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace MessagingClients.Constraints;

/// <summary>The grammars of the formats of OpenAPI and JSON Schema, where .NET takes other spellings as well.</summary>
internal static partial class FormatText
{
    private const string Digits = "[0-9]+";
    private const string Time = $"T(?:{Digits}H(?:{Digits}M(?:{Digits}S)?)?|{Digits}M(?:{Digits}S)?|{Digits}S)";
    private const string Days = $"(?:{Digits}Y(?:{Digits}M(?:{Digits}D)?)?|{Digits}M(?:{Digits}D)?|{Digits}D)";
    private const string Word = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private const string Label = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private const string Octet = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private const int LongestHostname = 253;
    private const int DateLength = 10;

    public static bool IsDate(string value) =>
        Date().IsMatch(value) && DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    public static bool IsTime(string value) => TimeOfDay().IsMatch(value);

    public static bool IsDateTime(string value) =>
        value.Length > DateLength && value[DateLength] is 'T' or 't' && IsDate(value[..DateLength]) && IsTime(value[(DateLength + 1)..]);

    public static bool IsDuration(string value) => Duration().IsMatch(value);

    public static bool IsBase64(string value) => Base64().IsMatch(value);

    public static bool IsEmail(string value) => Email().IsMatch(value);

    public static bool IsHostname(string value) => value.Length <= LongestHostname && Hostname().IsMatch(value);

    public static bool IsIpv4(string value) => Ipv4().IsMatch(value);

    public static bool IsIpv6(string value) =>
        Ipv6().IsMatch(value) && IPAddress.TryParse(value, out IPAddress? address) && address.AddressFamily == AddressFamily.InterNetworkV6;

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}-[0-9]{2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"\A(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])\z", RegexOptions.CultureInvariant)]
    private static partial Regex TimeOfDay();

    [GeneratedRegex($@"\AP(?:{Digits}W|{Days}(?:{Time})?|{Time})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Duration();

    [GeneratedRegex(@"\A(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Base64();

    [GeneratedRegex($@"\A{Word}(?:\.{Word})*@{Label}(?:\.{Label})*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Email();

    [GeneratedRegex($@"\A{Label}(?:\.{Label})*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Hostname();

    [GeneratedRegex($@"\A(?:{Octet}\.){{3}}{Octet}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Ipv4();

    [GeneratedRegex($@"\A[0-9A-Fa-f:]*:(?:[0-9A-Fa-f]*|(?:{Octet}\.){{3}}{Octet})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Ipv6();
}
