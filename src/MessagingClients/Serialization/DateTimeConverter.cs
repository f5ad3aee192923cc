using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MessagingClients.Serialization;

/// <summary>
/// Reads points in time as RFC 3339 has them, section 5.6. A time without an offset, which a document does not allow, is taken
/// for UTC: never for the time of the machine that reads it.
/// </summary>
public sealed class DateTimeConverter : JsonConverter<DateTimeOffset>
{
    /// <inheritdoc/>
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException();
        }

        ReadOnlySpan<byte> text = reader is { HasValueSequence: false, ValueIsEscaped: false }
            ? reader.ValueSpan
            : Encoding.UTF8.GetBytes(reader.GetString()!);
        return TimestampText.TryParse(text, out DateTimeOffset value) ? value : throw new JsonException();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value);
    }
}
