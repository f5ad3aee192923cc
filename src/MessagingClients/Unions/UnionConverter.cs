using System.Text.Json;
using System.Text.Json.Serialization;

namespace MessagingClients.Unions;

/// <summary>Reads and writes a union as the value that it has.</summary>
/// <typeparam name="T">The union.</typeparam>
public sealed class UnionConverter<T> : JsonConverter<T>
    where T : class, IUnion<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        bool isWhole = reader.CurrentDepth == 0;
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        // A member of a kind that nobody knows is kept; a body of such a kind is not what the document describes.
        return isWhole && !T.Cases.Takes(document.RootElement.ValueKind) ? throw new JsonException() : T.Cases.Read(document.RootElement);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        T.Cases.Write(writer, value);
    }
}
