using System.Net.Http.Headers;
using System.Text;

namespace MessagingClients.Cli.Wire;

/// <summary>Headers and body of a request or a response, fit to be shown: no credential is in them.</summary>
/// <param name="Headers">The headers.</param>
/// <param name="Text">The body as it went over the wire.</param>
internal sealed record WireMessage(IReadOnlyList<KeyValuePair<string, string>> Headers, string Text)
{
    public static WireMessage Of(HttpHeaders headers, HttpContent? content, ReadOnlyMemory<byte> body, Func<string, string> redact) => new(
        [
            .. headers.NonValidated.Concat(content is null ? [] : content.Headers.NonValidated)
                .Select(header => KeyValuePair.Create(header.Key, redact(header.Value.ToString()))),
        ],
        redact(Encoding.UTF8.GetString(body.Span).TrimStart('\uFEFF')));
}
