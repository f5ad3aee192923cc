using System.Net;
using System.Text;

namespace MessagingClients.Cli.Refreshing;

/// <summary>Takes the text from an answer, if it is one: all of it, of a kind that holds documents, and not too long.</summary>
internal static class PageBody
{
    /// <summary>The most bytes that a page may have, after decompression.</summary>
    public const int Limit = 16 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly HashSet<string> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        "text/markdown", "text/x-markdown", "text/plain", "text/yaml", "text/x-yaml", "application/yaml", "application/x-yaml", "application/json",
    };

    /// <exception cref="OriginException">It is none.</exception>
    public static async Task<string> ReadAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        RequireKind(answer);
        await using Stream body = await answer.Content.ReadAsStreamAsync(cancellationToken);
        byte[] bytes = new byte[Limit + 1];
        int length = await body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken);
        if (length > Limit)
        {
            throw new OriginException($"Expected at most {Limit} bytes, found more.");
        }

        string text = Decode(bytes.AsSpan(0, length));
        return IsHtml(text) ? throw new OriginException("Expected Markdown, YAML or JSON, found HTML.") : text;
    }

    private static void RequireKind(HttpResponseMessage answer)
    {
        if (answer.StatusCode != HttpStatusCode.OK)
        {
            throw new OriginException($"Expected status 200, found {(int)answer.StatusCode}.");
        }

        string kind = answer.Content.Headers.ContentType?.MediaType ?? "none";
        if (!Kinds.Contains(kind) && !kind.EndsWith("+json", StringComparison.OrdinalIgnoreCase) && !kind.EndsWith("+yaml", StringComparison.OrdinalIgnoreCase))
        {
            throw new OriginException($"Expected the media type of Markdown, plain text, YAML or JSON, found {kind}.");
        }
    }

    private static bool IsHtml(string text) => text.AsSpan().TrimStart() is var start
        && (start.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase));

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new OriginException("Expected UTF-8, found other bytes.");
        }
    }
}
