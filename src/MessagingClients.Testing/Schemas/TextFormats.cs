using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace MessagingClients.Testing.Schemas;

/// <summary>The formats of texts that documents of messaging providers use. Any other says nothing, as JSON Schema has it.</summary>
internal static partial class TextFormats
{
    public static bool Accepts(string format, string text) => format switch
    {
        "date-time" => DateTime().Match(text) is { Success: true } match && IsDate(match.Groups[1].Value) && IsTime(match),
        "date" => Date().IsMatch(text) && IsDate(text),
        "uuid" => Uuid().IsMatch(text),
        "uri" => Uri().IsMatch(text),
        "email" => Email().IsMatch(text),
        "time" => DateTime().Match($"2000-01-01T{text}") is { Success: true } match && IsTime(match),
        "duration" => Duration().IsMatch(text),
        "byte" => !text.Any(char.IsWhiteSpace) && Convert.TryFromBase64String(text, new byte[text.Length], out _),
        "hostname" => text.Length <= 253 && Hostname().IsMatch(text),
        "ipv4" => Ipv4().IsMatch(text) && text.Split('.').All(part => byte.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _)),
        "ipv6" => !text.AsSpan().ContainsAny('%', '[', '/') && IPAddress.TryParse(text, out IPAddress? address) && address.AddressFamily == AddressFamily.InterNetworkV6,
        _ => true,
    };

    private static bool IsDate(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>RFC 3339, section 5.7: a leap second is the last of a day in UTC.</summary>
    private static bool IsTime(Match match)
    {
        int hour = Number(match, 2);
        int minute = Number(match, 3);
        int second = Number(match, 4);
        int offset = match.Groups[5].Success ? (Number(match, 6) * 60) + Number(match, 7) : 0;
        bool isOffset = !match.Groups[5].Success || (Number(match, 6) < 24 && Number(match, 7) < 60);
        int utc = (((hour * 60) + minute - (match.Groups[5].Value == "-" ? -offset : offset)) % 1440 + 1440) % 1440;
        return isOffset && hour < 24 && minute < 60 && (second < 60 || (second == 60 && utc == 1439));
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.[0-9]+)?(?:Z|([+-])([0-9]{2}):([0-9]{2}))\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateTime();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}\z")]
    private static partial Regex Date();

    [GeneratedRegex(@"^P(?!\z)(?:[0-9]+W|(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?)\z")]
    private static partial Regex Duration();

    [GeneratedRegex(@"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hostname();

    [GeneratedRegex(@"^(?:(?:0|[1-9][0-9]{0,2})(?:\.|\z)){4}(?<!\.)\z")]
    private static partial Regex Ipv4();

    [GeneratedRegex(@"^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Uuid();

    [GeneratedRegex(@"^[a-z][a-z0-9+.-]*:(?://(?:(?:[a-z0-9._~!$&'()*+,;=:-]|%[0-9a-f]{2})*@)?(?:\[[0-9a-f:.]+\]|(?:[a-z0-9._~!$&'()*+,;=-]|%[0-9a-f]{2})*)(?::[0-9]*)?(?=[/?#]|\z))?(?:[a-z0-9._~!$&'()*+,;=:@/-]|%[0-9a-f]{2})*(?:\?(?:[a-z0-9._~!$&'()*+,;=:@/?-]|%[0-9a-f]{2})*)?(?:\#(?:[a-z0-9._~!$&'()*+,;=:@/?-]|%[0-9a-f]{2})*)?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Uri();

    [GeneratedRegex(@"^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Email();
}
