using System.Net.Http.Headers;

namespace MessagingClients.Testing.Serving;

/// <summary>Media types in the headers of a request.</summary>
internal static class MediaTypes
{
    /// <summary>Whether a header names a media type, in the one encoding that JSON has (RFC 8259, section 8.1).</summary>
    public static bool Names(string header, string mediaType) =>
        MediaTypeHeaderValue.TryParse(header, out MediaTypeHeaderValue? found)
        && IsWithin(found.MediaType!, mediaType.Split(';')[0].TrimEnd())
        && (found.CharSet is null || found.CharSet.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether headers Accept let in one of several media types (RFC 9110, section 12.5.1).</summary>
    public static bool Accepts(IEnumerable<string> headers, IEnumerable<string> mediaTypes)
    {
        MediaTypeWithQualityHeaderValue[] ranges =
            [.. string.Join(',', headers).Split(',').Select(range => MediaTypeWithQualityHeaderValue.TryParse(range, out MediaTypeWithQualityHeaderValue? found) ? found : null).OfType<MediaTypeWithQualityHeaderValue>()];
        return mediaTypes.Any(type => Best(ranges, type) is { } best && (best.Quality ?? 1) > 0);
    }

    /// <summary>Whether a media type is one that the document states, or falls in a range of it.</summary>
    private static bool IsWithin(string found, string stated) => stated == "*/*" || stated.Equals(found, StringComparison.OrdinalIgnoreCase)
        || (stated.EndsWith("/*", StringComparison.Ordinal) && found.StartsWith(stated[..^1], StringComparison.OrdinalIgnoreCase));

    private static MediaTypeWithQualityHeaderValue? Best(MediaTypeWithQualityHeaderValue[] ranges, string type) =>
        new[] { type, $"{type.Split('/')[0]}/*", "*/*" }
            .Select(name => Array.Find(ranges, range => name.Equals(range.MediaType, StringComparison.OrdinalIgnoreCase)))
            .FirstOrDefault(range => range is not null);
}
