using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace MessagingClients.Operations;

/// <summary>The ways to read the body of an answer.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class AnswerBody
{
    /// <summary>Reads text, in the charset that the answer states, else in UTF-8.</summary>
    public static AnswerBody<string> Text { get; } = new TextAnswer();

    /// <summary>Leaves the bytes to the caller.</summary>
    public static AnswerBody<Stream> Stream { get; } = new StreamAnswer();

    /// <summary>Hands over events of text.</summary>
    public static AnswerBody<ServerEvents<string>> TextEvents { get; } = new EventsAnswer<string>(new TextAnswer());

    /// <summary>Hands over events of JSON. An event <c>[DONE]</c> is the end of them.</summary>
    /// <typeparam name="T">The type of what each event holds.</typeparam>
    /// <param name="types">The types that the client reads.</param>
    /// <param name="takesNull">Whether null is held too.</param>
    /// <returns>What reads them.</returns>
    /// <exception cref="ArgumentException">The client does not read the type.</exception>
    public static AnswerBody<ServerEvents<T>> Events<T>(JsonSerializerContext types, bool takesNull = false) => new EventsAnswer<T>(Json<T>(types, takesNull));

    /// <summary>Reads JSON that a provider sent of itself, by a webhook or a callback.</summary>
    /// <typeparam name="T">The type of the body.</typeparam>
    /// <param name="body">The body, as it came.</param>
    /// <param name="types">The types that the client reads.</param>
    /// <param name="takesNull">Whether null is a body too.</param>
    /// <returns>What it says.</returns>
    /// <exception cref="JsonException">The body is not the documented JSON; the message says where, and never repeats it.</exception>
    public static T Parse<T>(ReadOnlySpan<byte> body, JsonSerializerContext types, bool takesNull = false) =>
        Json<T>(types, takesNull).Read(body, headers: null, out T value) is { } defect ? throw new JsonException($"The body {defect}.") : value;

    /// <summary>Reads JSON.</summary>
    /// <typeparam name="T">The type of the body.</typeparam>
    /// <param name="types">The types that the client reads.</param>
    /// <param name="takesNull">Whether null is a body too.</param>
    /// <returns>What reads it.</returns>
    /// <exception cref="ArgumentException">The client does not read the type.</exception>
    public static AnswerBody<T> Json<T>(JsonSerializerContext types, bool takesNull = false)
    {
        ArgumentNullException.ThrowIfNull(types);
        return types.GetTypeInfo(typeof(T)) is JsonTypeInfo<T> typeInfo
            ? new JsonAnswer<T>(typeInfo, takesNull)
            : throw new ArgumentException($"Expected a type that {types.GetType().Name} reads, found {typeof(T)}. Generate the client again.", nameof(types));
    }
}
