using System.Globalization;
using System.Text.RegularExpressions;

namespace MessagingClients.Specs.Cases.Schemas;

/// <summary>The formats of texts that published documents use. A format that is not among them says nothing.</summary>
internal static partial class FormatCheck
{
    public static bool Accepts(string format, string text) => format switch
    {
        "date-time" => DateTime().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _),
        "date" => Date().IsMatch(text) && DateOnly.TryParse(text, CultureInfo.InvariantCulture, out _),
        "uuid" => Uuid().IsMatch(text),
        "uri" => Absolute().IsMatch(text),
        "email" => Email().IsMatch(text),
        _ => true,
    };

    /// <summary>A text of a format, or <see langword="null"/> where the format is unknown.</summary>
    public static string? Sample(string? format) => format switch
    {
        "date-time" => "2026-01-02T03:04:05Z",
        "date" => "2026-01-02",
        "uuid" => "6f1c2b3a-4d5e-4f60-8a7b-9c0d1e2f3a4b",
        "uri" => "https://example.com/a?b=c",
        "email" => "someone@example.com",
        _ => null,
    };

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateTime();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}\z")]
    private static partial Regex Date();

    [GeneratedRegex(@"^(urn:uuid:)?[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Uuid();

    [GeneratedRegex(@"^[a-z][a-z0-9+.-]*:[!-~]+\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Absolute();

    [GeneratedRegex(@"^[^@\s]+@[a-z0-9-]+(\.[a-z0-9-]+)*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Email();
}
