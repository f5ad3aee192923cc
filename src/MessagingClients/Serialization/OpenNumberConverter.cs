using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MessagingClients.Serialization;

/// <summary>Reads and writes an open enum of numbers as its number, whatever the number's spelling: 1.0 and 10e-1 are 1.</summary>
/// <typeparam name="T">The open enum.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
public sealed class OpenNumberConverter<T, TValue> : JsonConverter<T>
    where T : struct, IOpenNumber<T, TValue>
    where TValue : struct, INumber<TValue>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw new JsonException();
        }

        ReadOnlySpan<byte> number = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        return TValue.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out TValue value) ? T.From(value) : throw new JsonException();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteRawValue(value.Value.ToString(null, CultureInfo.InvariantCulture));
    }
}
