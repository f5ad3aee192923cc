using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace MessagingClients.Serialization;

/// <summary>Reads and writes the value of a member. To leave out one that is not set is up to the member's own JsonIgnore.</summary>
/// <typeparam name="T">The type of the value, nullable.</typeparam>
public sealed class OptionalValueConverter<T> : JsonConverter<OptionalValue<T>>
{
    /// <inheritdoc/>
    public override OptionalValue<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(JsonSerializer.Deserialize(ref reader, Item(options))!);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, OptionalValue<T> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.Value!, Item(options));

    private static JsonTypeInfo<T> Item(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }
}
