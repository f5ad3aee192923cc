using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MessagingClients.Serialization;

/// <summary>Keeps the place of a file among the members of an object; JSON has no form for its content.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FileContentConverter : JsonConverter<FileContent>
{
    /// <inheritdoc/>
    public override FileContent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new JsonException();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FileContent value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNullValue();
    }
}
