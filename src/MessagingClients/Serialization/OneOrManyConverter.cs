using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace MessagingClients.Serialization;

/// <summary>Reads and writes one value as itself and several as an array.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
public sealed class OneOrManyConverter<T> : JsonConverter<OneOrMany<T>>
{
    /// <inheritdoc/>
    public override OneOrMany<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonTypeInfo<T> item = Item(options);
        return reader.TokenType == JsonTokenType.StartArray
            ? OneOrMany.Many<T>([.. ReadItems(ref reader, item)])
            : OneOrMany.One(JsonSerializer.Deserialize(ref reader, item)!);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, OneOrMany<T> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        JsonTypeInfo<T> item = Item(options);
        if (!value.IsMany)
        {
            WriteOne(writer, value, item);
            return;
        }

        writer.WriteStartArray();
        foreach (T entry in value)
        {
            JsonSerializer.Serialize(writer, entry, item);
        }

        writer.WriteEndArray();
    }

    private static void WriteOne(Utf8JsonWriter writer, OneOrMany<T> value, JsonTypeInfo<T> item)
    {
        if (value.Count == 0)
        {
            writer.WriteNullValue();
        }
        else
        {
            JsonSerializer.Serialize(writer, value[0], item);
        }
    }

    private static List<T> ReadItems(ref Utf8JsonReader reader, JsonTypeInfo<T> item)
    {
        List<T> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(JsonSerializer.Deserialize(ref reader, item)!);
        }

        return items;
    }

    private static JsonTypeInfo<T> Item(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }
}
