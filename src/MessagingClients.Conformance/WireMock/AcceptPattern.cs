using System.Text.RegularExpressions;

namespace MessagingClients.Conformance.WireMock;

/// <summary>The pattern of headers Accept that let in one of several media types (RFC 9110, section 12.5.1).</summary>
internal static class AcceptPattern
{
    private const string Refused = @"\s*q=0(?:\.0*)?\s*(?:,|$)";

    /// <summary>The pattern, which the whole header keeps.</summary>
    /// <param name="mediaTypes">The media types of the answers of one operation.</param>
    /// <returns>The pattern, or <see langword="null"/> where no answer has a body.</returns>
    public static string? Of(IReadOnlyList<string> mediaTypes) => mediaTypes.Count == 0
        ? null
        : $@"(?i)(?:.*,)?\s*(?:{string.Join('|', mediaTypes.SelectMany(Ranges).Distinct())})\s*(?:;(?!{Refused})[^,]*)?(?:,.*)?";

    private static string[] Ranges(string mediaType) => [Regex.Escape(mediaType), Regex.Escape(mediaType.Split('/')[0]) + @"/\*", @"\*/\*"];
}
