using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MessagingClients.Constraints;
using MessagingClients.Sending;

namespace MessagingClients.Operations;

/// <summary>How the body of a request is checked and written.</summary>
/// <typeparam name="T">The type of the body.</typeparam>
/// <param name="mediaType">The media type that the document states.</param>
/// <param name="typeInfo">Writes the body as JSON.</param>
/// <param name="rules">What the document demands of the body.</param>
public sealed class JsonBody<T>(string mediaType, JsonTypeInfo<T> typeInfo, ModelRules<T> rules)
    where T : class
{
    // The default encoder would write "+1555" as "\u002B1555" and an emoji as twelve bytes.
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal RequestContent Write(T body, bool check)
    {
        ArgumentNullException.ThrowIfNull(body);
        if (check && rules.Check(body) is { } breach)
        {
            throw new ArgumentException(
                $"{breach.Member}: expected {breach.Expected}, found {breach.Found}. The provider's document states this; CallOptions.CheckRequest = false turns the check off.",
                nameof(body));
        }

        ArrayBufferWriter<byte> buffer = new();
        using Utf8JsonWriter writer = new(buffer, Relaxed);
        JsonSerializer.Serialize(writer, body, typeInfo);
        return new RequestContent(buffer.WrittenMemory, mediaType);
    }
}
