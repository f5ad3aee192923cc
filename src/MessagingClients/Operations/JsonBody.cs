using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MessagingClients.Constraints;
using MessagingClients.Sending;
using MessagingClients.Serialization;

namespace MessagingClients.Operations;

/// <summary>How the body of a request is checked and written.</summary>
/// <typeparam name="T">The type of the body.</typeparam>
/// <param name="mediaType">The media type that the document states.</param>
/// <param name="typeInfo">Writes the body as JSON.</param>
public sealed class JsonBody<T>(string mediaType, JsonTypeInfo<T> typeInfo)
    where T : class, IRequestModel<T>
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = PlainEncoder.Instance };

    internal RequestContent Write(T body, bool check)
    {
        ArgumentNullException.ThrowIfNull(body);
        if (check && T.Rules.Check(body) is { } breach)
        {
            throw new ArgumentException(
                $"{breach.Member}: expected {breach.Expected}, found {breach.Found}. The provider's document states this; CallOptions.CheckRequest = false turns the check off.",
                nameof(body));
        }

        ArrayBufferWriter<byte> buffer = new();
        using Utf8JsonWriter writer = new(buffer, Plain);
        JsonSerializer.Serialize(writer, body, typeInfo);
        return new RequestContent(buffer.WrittenMemory, mediaType);
    }
}
