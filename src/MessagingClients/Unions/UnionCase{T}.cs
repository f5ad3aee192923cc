using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using MessagingClients.Constraints;

namespace MessagingClients.Unions;

/// <inheritdoc/>
/// <typeparam name="T">The type of the values.</typeparam>
internal class UnionCase<T>(JsonValueKind kind, Rule<T> rule, IReadOnlyList<string> values, ObjectTraits? traits = null) : UnionCase(kind, values, traits)
    where T : notnull
{
    public override bool Holds(object value) => value is T;

    public override Violation? Check(object value) => rule.Check((T)value);

    public override object? Read(JsonElement json, JsonSerializerContext context)
    {
        try
        {
            return JsonSerializer.Deserialize(json, TypeInfo(context));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or NotSupportedException or FormatException)
        {
            return null;
        }
    }

    public override JsonElement Write(object value, JsonSerializerContext context) => JsonSerializer.SerializeToElement((T)value, TypeInfo(context));

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerContext context) =>
        JsonSerializer.Serialize(writer, (T)value, TypeInfo(context));

    private static JsonTypeInfo<T> TypeInfo(JsonSerializerContext context) => (JsonTypeInfo<T>)context.GetTypeInfo(typeof(T))!;
}
