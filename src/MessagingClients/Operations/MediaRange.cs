using System.Net.Http.Headers;

namespace MessagingClients.Operations;

/// <summary>Media types, and the ranges of them that a document states (RFC 9110, section 12.5.1).</summary>
internal static class MediaRange
{
    private const string Bytes = "application/octet-stream";

    /// <summary>The media type of a file: the caller's, else the first that the document states.</summary>
    /// <returns><see langword="null"/> where the document does not allow it.</returns>
    public static string? Of(FileContent file, IReadOnlyList<string> stated) => file.ContentType is { } own
        ? MediaTypeHeaderValue.TryParse(own, out MediaTypeHeaderValue? parsed) && Allows(stated, parsed.MediaType!) ? parsed.ToString() : null
        : stated.FirstOrDefault(range => !range.Contains('*', StringComparison.Ordinal)) ?? (Allows(stated, Bytes) ? Bytes : null);

    private static bool Allows(IReadOnlyList<string> stated, string mediaType) =>
        stated.Count == 0 || stated.Any(range => Includes(range.Split(';')[0].Trim(), mediaType));

    private static bool Includes(string range, string mediaType) => range == "*/*"
        || range.Equals(mediaType, StringComparison.OrdinalIgnoreCase)
        || (range.EndsWith("/*", StringComparison.Ordinal) && mediaType.StartsWith(range[..^1], StringComparison.OrdinalIgnoreCase));
}
