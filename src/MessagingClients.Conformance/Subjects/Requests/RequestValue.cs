using System.Text.Json;

namespace MessagingClients.Conformance.Subjects.Requests;

/// <summary>Makes a value of a request, through what the types of the client offer in public.</summary>
internal static class RequestValue
{
    /// <exception cref="InexpressibleException">The type cannot hold the value.</exception>
    public static object? Build(Type type, JsonElement json, string place) =>
        IsAnything(type) ? json.Clone()
        : RequestOptional.Build(type, json, place) is { } optional ? optional
        : json.ValueKind == JsonValueKind.Null ? Null(type, place)
        : Present(Nullable.GetUnderlyingType(type) ?? type, json, place);

    /// <summary>Whether a type holds whatever JSON is, null among it.</summary>
    public static bool IsAnything(Type type) => (Nullable.GetUnderlyingType(type) ?? type) == typeof(JsonElement);

    private static object Present(Type type, JsonElement json, string place) =>
        type == typeof(object) ? Any(json)
        : RequestScalar.Build(type, json)
        ?? RequestConversion.Build(type, json, place)
        ?? json.ValueKind switch
        {
            JsonValueKind.Array => RequestList.Build(type, json, place),
            JsonValueKind.Object => RequestMap.Build(type, json.EnumerateObject(), place) ?? RequestModel.Build(type, json, place),
            _ => null,
        }
        ?? throw new InexpressibleException(place, $"{type.Name} cannot hold {json.ValueKind} {json.GetRawText()}");

    private static object Any(JsonElement json) => json.ValueKind == JsonValueKind.String ? JsonText.OfString(json) : json.Clone();

    /// <summary>What <c>default</c> is in C#, where that says that nothing is given.</summary>
    private static object? Null(Type type, string place) =>
        !type.IsValueType || Nullable.GetUnderlyingType(type) is not null ? null
        : RequestScalar.IsScalar(type) ? throw new InexpressibleException(place, $"{type.Name} cannot be null")
        : Activator.CreateInstance(type);
}
