using System.Text.Json;
using System.Text.Json.Serialization;

namespace MessagingClients.Serialization;

/// <summary>Reads whole numbers without a sign as JSON Schema means them: 1.0 and 1e2 are integers, whatever their spelling.</summary>
public sealed class UnsignedNumberConverter : JsonConverter<ulong>
{
    /// <inheritdoc/>
    public override ulong Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => WholeNumber.Read<ulong>(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ulong value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value);
    }
}
