using System.Buffers;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MessagingClients.Constraints;
using MessagingClients.Serialization;

namespace MessagingClients.Operations;

/// <summary>How the body of a request is checked and written.</summary>
/// <typeparam name="T">The type of the body.</typeparam>
/// <param name="mediaType">The media type that the document states.</param>
/// <param name="typeInfo">Writes the body as JSON.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonBody<T>(string mediaType, JsonTypeInfo<T> typeInfo)
    where T : class, IRequestModel<T>
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = PlainEncoder.Instance };

    internal string MediaType { get; } = mediaType;

    internal ReadOnlyMemory<byte> Write(T request, bool check)
    {
        if (check && Attempt(T.Rules.Check, request) is { } violation)
        {
            throw new ArgumentException(
                $"{violation.Member}: expected {violation.Expected}, found {violation.Found}. The provider's document states this; CallOptions.CheckRequest = false turns the check off.",
                nameof(request));
        }

        return Attempt(Write, request);
    }

    /// <summary>Lists and maps are the caller's own code: they may throw whatever they like.</summary>
    private static TResult Attempt<TResult>(Func<T, TResult> step, T request)
    {
        try
        {
            return step(request);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            throw new ArgumentException(
                $"The request cannot be written: expected text of whole characters, and lists and maps that can be read, found {exception.GetType()}. Nothing was sent.",
                nameof(request),
                exception);
        }
    }

    private ReadOnlyMemory<byte> Write(T request)
    {
        ArrayBufferWriter<byte> buffer = new();
        using Utf8JsonWriter writer = new(buffer, Plain);
        JsonSerializer.Serialize(writer, request, typeInfo);
        return buffer.WrittenMemory;
    }
}
