using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MessagingClients.Cli.Wire;

/// <summary>Headers and body of a request or an answer, fit to be shown: the credential is left out.</summary>
/// <param name="Headers">The headers.</param>
/// <param name="Body">The body: JSON where it is, else a string; <see langword="null"/> for none.</param>
internal sealed record WireMessage(IReadOnlyList<KeyValuePair<string, string>> Headers, JsonNode? Body)
{
    private const string Redacted = "(redacted)";

    public static WireMessage Of(HttpHeaders headers, HttpContent? content, ReadOnlyMemory<byte> body, string secretHeader) => new(
        [
            .. headers.NonValidated.Concat(content is null ? [] : content.Headers.NonValidated).Select(header => KeyValuePair.Create(
                header.Key,
                header.Key.Equals(secretHeader, StringComparison.OrdinalIgnoreCase) ? Redacted : header.Value.ToString())),
        ],
        ReadBody(body.Span));

    private static JsonNode? ReadBody(ReadOnlySpan<byte> body)
    {
        if (body.IsEmpty)
        {
            return null;
        }

        try
        {
            return JsonNode.Parse(body);
        }
        catch (JsonException)
        {
            return JsonValue.Create(Encoding.UTF8.GetString(body));
        }
    }
}
