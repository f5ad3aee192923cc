using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace MessagingClients.Specs.Cases.Schemas;

/// <summary>The formats of texts that published documents use. A format that is not among them says nothing.</summary>
internal static partial class FormatCheck
{
    private const string UriCharacter = "(?:[a-z0-9._~!$&'()*+,;=:-]|%[0-9a-f]{2})";
    private const string Authority = $@"//({UriCharacter}*@)?(\[[0-9a-f:.]+\]|[a-z0-9._~-]*)(:[0-9]*)?(?=[/?#]|\z)";
    private const string Word = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private const string Label = "[a-z0-9]([a-z0-9-]*[a-z0-9])?";
    private const string Variable = @"([a-z0-9_]|%[0-9a-f]{2})+(:[1-9][0-9]{0,3}|\*)?";

    public static bool Accepts(string format, string text) => format switch
    {
        "date-time" => DateTime().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _),
        "date" => Date().IsMatch(text) && DateOnly.TryParse(text, CultureInfo.InvariantCulture, out _),
        "uuid" => Uuid().IsMatch(text),
        "uri" => Absolute().IsMatch(text) && Reference().IsMatch(text),
        "uri-reference" => Reference().IsMatch(text),
        "uri-template" => Template().IsMatch(text),
        "email" => Email().IsMatch(text),
        "time" => Time().IsMatch(text),
        "duration" => Duration().IsMatch(text),
        "byte" => text.Length % 4 == 0 && Base64().IsMatch(text),
        "hostname" => Hostname().IsMatch(text) && text.Length < 254,
        "ipv4" => Ipv4().IsMatch(text),
        "ipv6" => Ipv6().IsMatch(text) && IPAddress.TryParse(text, out _),
        "json-pointer" => Pointer().IsMatch(text),
        "relative-json-pointer" => RelativePointer().IsMatch(text),
        "regex" => TextCheck.Compile(text) is not null,
        _ => true,
    };

    /// <summary>A text of a format, or <see langword="null"/> where the format is unknown.</summary>
    public static string? Sample(string? format) => format switch
    {
        "date-time" => "2026-01-02T03:04:05Z",
        "date" => "2026-01-02",
        "uuid" => "6f1c2b3a-4d5e-4f60-8a7b-9c0d1e2f3a4b",
        "uri" => "https://example.com/a?b=c",
        "uri-reference" => "a/b?c=d",
        "uri-template" => "https://example.com/{id}",
        "email" => "someone@example.com",
        "time" => "03:04:05Z",
        "duration" => "P1DT2H",
        "byte" => "8J+Riw==",
        "hostname" => "www.example.com",
        "ipv4" => "192.0.2.1",
        "ipv6" => "2001:db8::1",
        "json-pointer" => "/a/0",
        "relative-json-pointer" => "1/a",
        "regex" => "^[a-z]+$",
        _ => null,
    };

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateTime();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}\z")]
    private static partial Regex Date();

    [GeneratedRegex(@"^(urn:uuid:)?[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Uuid();

    [GeneratedRegex(@"^[a-z][a-z0-9+.-]*:/*[^/?#]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Absolute();

    [GeneratedRegex($@"^([a-z][a-z0-9+.-]*:)?({Authority}|(?!//))({UriCharacter}|[@/])*(\?({UriCharacter}|[@/?])*)?(#({UriCharacter}|[@/?])*)?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex($@"^([!#$&(-;=?@[\]_a-z~\u00A0-\uFFFF]|%[0-9a-f]{{2}}|\{{[+#./;?&]?{Variable}(,{Variable})*\}})*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Template();

    [GeneratedRegex(@"^(/([^~/]|~[01])*)*\z")]
    private static partial Regex Pointer();

    [GeneratedRegex(@"^(0|[1-9][0-9]*)(#|(/([^~/]|~[01])*)*)\z")]
    private static partial Regex RelativePointer();

    [GeneratedRegex($@"^{Word}(\.{Word})*@({Label}\.)+{Label}\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Email();

    [GeneratedRegex(@"^([01][0-9]|2[0-3])(:[0-5][0-9]){2}(\.[0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    [GeneratedRegex(@"^P([0-9]+W|([0-9]+Y)?([0-9]+M)?([0-9]+D)?(T([0-9]+H)?([0-9]+M)?([0-9]+S)?)?)(?<=[0-9][A-Z])\z")]
    private static partial Regex Duration();

    [GeneratedRegex(@"^[A-Za-z0-9+/]*={0,2}\z")]
    private static partial Regex Base64();

    [GeneratedRegex(@"^(?!-)[a-z0-9-]{1,63}(?<!-)(\.(?!-)[a-z0-9-]{1,63}(?<!-))*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hostname();

    [GeneratedRegex(@"^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\.(?!\z)|\z)){4}\z")]
    private static partial Regex Ipv4();

    [GeneratedRegex(@"^[0-9a-f.]*:[0-9a-f:.]+\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ipv6();
}
