using System.ComponentModel;
using System.Text.Json.Serialization;
using MessagingClients.Constraints;
using MessagingClients.Serialization;

namespace MessagingClients.Operations;

/// <summary>A body of any JSON.</summary>
/// <typeparam name="T">The type of the body.</typeparam>
/// <param name="mediaType">The media type that the document states.</param>
/// <param name="rule">The rule of the body.</param>
/// <param name="json">Knows how the type is written.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonRequestBody<T>(string mediaType, Rule<T> rule, JsonSerializerContext json) : RequestBody<T>(rule)
    where T : notnull
{
    private protected override WrittenBody Write(T value) =>
        new(PlainJson.Write(value, json), mediaType, IdempotencyKey: null);
}
