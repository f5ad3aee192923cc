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
        if (reader.TokenType == JsonTokenType.Number)
        {
            if (reader.TryGetInt64(out long whole))
            {
                return whole;
            }

            if (reader.TryGetDecimal(out decimal number) && number == decimal.Truncate(number)
                && number is >= long.MinValue and <= long.MaxValue)
            {
                return (long)number;
            }
        }

        throw new JsonException();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, long value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value);
    }
}
