using System.Text.Json;
using System.Text.Json.Serialization;

namespace MessagingClients.Serialization;

/// <summary>Reads and writes an open enum as its string.</summary>
/// <typeparam name="T">The open enum.</typeparam>
public sealed class OpenEnumerationConverter<T> : JsonConverter<T>
    where T : struct, IOpenEnumeration<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? T.From(reader.GetString()!) : throw new JsonException();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Value);
    }
}
