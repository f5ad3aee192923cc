using System.Text.Json;
using System.Text.Json.Serialization;

namespace MessagingClients.Serialization;

/// <summary>
/// Reads whole numbers as JSON Schema means them: 1.0 and 1e2 are integers, whatever their spelling.
/// </summary>
public sealed class WholeNumberConverter : JsonConverter<long>
{
    /// <inheritdoc/>
    public override long Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out long whole))
        {
            return whole;
        }

        return WholeNumber.Read<long>(ref reader);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, long value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value);
    }
}
