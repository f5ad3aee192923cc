using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MessagingClients.Cli.Wire;

/// <summary>Headers and body of a request or an answer, fit to be shown: the credential is left out.</summary>
/// <param name="Headers">The headers.</param>
/// <param name="Text">The body as it went over the wire.</param>
internal sealed record WireMessage(IReadOnlyList<KeyValuePair<string, string>> Headers, string Text)
{
    private const string Redacted = "(redacted)";

    public static WireMessage Of(HttpHeaders headers, HttpContent? content, ReadOnlyMemory<byte> body, string secretHeader) => new(
        [
            .. headers.NonValidated.Concat(content is null ? [] : content.Headers.NonValidated).Select(header => KeyValuePair.Create(
                header.Key,
                header.Key.Equals(secretHeader, StringComparison.OrdinalIgnoreCase) ? Redacted : header.Value.ToString())),
        ],
        Encoding.UTF8.GetString(body.Span));

    /// <summary>The body: JSON where it is, else a string; <see langword="null"/> for none.</summary>
    public JsonNode? ToJson()
    {
        try
        {
            return Text.Length == 0 ? null : JsonNode.Parse(Text);
        }
        catch (JsonException)
        {
            return JsonValue.Create(Text);
        }
    }
}
