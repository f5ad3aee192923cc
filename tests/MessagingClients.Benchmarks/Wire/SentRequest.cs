using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace MessagingClients.Benchmarks.Wire;

/// <summary>What left, so far as a provider could tell one client from another by it.</summary>
/// <param name="Line">Method and URL.</param>
/// <param name="Headers">The headers in the order of their names; of the body's, the media type alone.</param>
/// <param name="Body">The body.</param>
internal sealed record SentRequest(string Line, string Headers, JsonObject Body)
{
    private const string Key = "idempotency_key";

    public static async Task<SentRequest> OfAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using MemoryStream body = new();
        await request.Content!.CopyToAsync(body, cancellationToken);
        IEnumerable<string> headers = request.Headers.NonValidated.Select(header => $"{header.Key}: {header.Value}");
        return new SentRequest(
            $"{request.Method} {request.RequestUri!.AbsoluteUri}",
            string.Join(", ", headers.Append($"Content-Type: {request.Content.Headers.ContentType?.MediaType}").Order(StringComparer.OrdinalIgnoreCase)),
            JsonNode.Parse(body.ToArray())!.AsObject());
    }

    /// <summary>Reads what arrived over a connection. Where it went to and how the body was framed is the connection's matter.</summary>
    /// <param name="request">The request.</param>
    /// <param name="body">Its body.</param>
    /// <returns>What left the client.</returns>
    public static SentRequest Of(HttpListenerRequest request, ReadOnlySpan<byte> body)
    {
        string[] connection = ["Host", "Content-Length", "Transfer-Encoding", "Content-Type"];
        IEnumerable<string> headers = request.Headers.AllKeys.Except(connection, StringComparer.OrdinalIgnoreCase).Select(name => $"{name}: {request.Headers[name]}");
        string? mediaType = request.ContentType is { } type ? MediaTypeHeaderValue.Parse(type).MediaType : null;
        return new SentRequest(
            $"{request.HttpMethod} {request.Url!.PathAndQuery}",
            string.Join(", ", headers.Append($"Content-Type: {mediaType}").Order(StringComparer.OrdinalIgnoreCase)),
            JsonNode.Parse(body)!.AsObject());
    }

    /// <summary>How another request differs. Keys of idempotency differ from call to call, and need only be there.</summary>
    /// <param name="other">The other request.</param>
    /// <returns>The difference, or <see langword="null"/> for none.</returns>
    public string? Difference(SentRequest other) =>
        Line != other.Line ? $"expected {Line}, found {other.Line}"
        : Headers != other.Headers ? $"expected the headers {Headers}, found {other.Headers}"
        : !JsonNode.DeepEquals(Comparable(Body), Comparable(other.Body)) ? $"expected the body {Body.ToJsonString()}, found {other.Body.ToJsonString()}"
        : null;

    private static JsonObject Comparable(JsonObject body)
    {
        JsonObject copy = body.DeepClone().AsObject();
        if (copy[Key] is { } key && Guid.TryParseExact(key.GetValue<string>(), "D", out _))
        {
            copy[Key] = "a UUID";
        }

        return copy;
    }
}
