using System.Net.Http.Headers;
using System.Text;

namespace MessagingClients.Cli.Wire;

/// <summary>Headers and body of a request or a response, fit to be shown: no credential is in them.</summary>
/// <param name="Headers">The headers.</param>
/// <param name="Text">The body as it went over the wire.</param>
internal sealed record WireMessage(IReadOnlyList<KeyValuePair<string, string>> Headers, string Text)
{
    private const string Redacted = "(redacted)";

    /// <summary>A credential can stand anywhere: some servers repeat it when they refuse it.</summary>
    public static WireMessage Of(HttpHeaders headers, HttpContent? content, ReadOnlyMemory<byte> body, IReadOnlyList<string> secrets) => new(
        [
            .. headers.NonValidated.Concat(content is null ? [] : content.Headers.NonValidated)
                .Select(header => KeyValuePair.Create(header.Key, Redact(header.Value.ToString(), secrets))),
        ],
        Redact(Encoding.UTF8.GetString(body.Span).TrimStart('\uFEFF'), secrets));

    private static string Redact(string text, IReadOnlyList<string> secrets) =>
        secrets.Aggregate(text, (shown, secret) => shown.Replace(secret, Redacted, StringComparison.Ordinal));
}
