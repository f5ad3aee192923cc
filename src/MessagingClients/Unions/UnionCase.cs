using System.Text.Json;
using System.Text.Json.Serialization;
using MessagingClients.Constraints;

namespace MessagingClients.Unions;

/// <summary>One kind of value that a union may have.</summary>
/// <param name="kind">What it is in JSON; undefined for anything.</param>
/// <param name="values">What the discriminator says of it; nothing where it says nothing.</param>
/// <param name="traits">By what it is known, where it is an object with members.</param>
internal abstract class UnionCase(JsonValueKind kind, IReadOnlyList<string> values, ObjectTraits? traits)
{
    public IReadOnlyList<string> Values { get; } = values;

    public ObjectTraits? Traits { get; } = traits;

    /// <summary>Whether the case is a union itself.</summary>
    public virtual bool IsUnion => false;

    /// <summary>Whether a value of JSON may be of this case, by its kind.</summary>
    public virtual bool Takes(JsonValueKind found) => kind == JsonValueKind.Undefined || kind == found || (kind == JsonValueKind.True && found == JsonValueKind.False);

    /// <summary>Whether a value has the type of this case.</summary>
    public abstract bool Holds(object value);

    /// <summary>What is wrong with a value of this case.</summary>
    public abstract Violation? Check(object value);

    /// <summary>The value, or <see langword="null"/> where it cannot be read as this case.</summary>
    public abstract object? Read(JsonElement json, JsonSerializerContext context);

    public abstract JsonElement Write(object value, JsonSerializerContext context);

    public abstract void Write(Utf8JsonWriter writer, object value, JsonSerializerContext context);

    /// <summary>Whether a value of JSON satisfies what the document says of this case.</summary>
    public bool IsSatisfiedBy(JsonElement json, JsonSerializerContext context) =>
        Takes(json.ValueKind) && (Traits is null || ObjectFit.Fits(Traits, json)) && Read(json, context) is { } value && Check(value) is null;
}
