using MessagingClients.Specs.Apis;

namespace MessagingClients.Specs.Facts;

/// <summary>The type in C# of each shape.</summary>
internal static class CSharpTypes
{
    public static string Of(Shape shape) => shape switch
    {
        Shape.Any => "JsonElement",
        Shape.Boolean => "bool",
        Shape.Integer => "long",
        Shape.Number => "double",
        Shape.DateTime => "DateTimeOffset",
        Shape.Text or Shape.TextChoice => "string",
        Shape.List list => $"IReadOnlyList<{Of(list.Items)}>",
        Shape.Map map => $"IReadOnlyDictionary<string, {Of(map.Values)}>",
        Shape.OneOrMany union => $"OneOrMany<{Of(union.One)}>",
        Shape.Nullable item => Of(item.Value) + "?",
        Shape.Named named => named.Name,
        _ => throw new ArgumentOutOfRangeException(nameof(shape)),
    };

    /// <summary>Whether a member without a value would be null, and no valid value of its type.</summary>
    public static bool IsReference(Shape shape) => shape is Shape.Text or Shape.TextChoice or Shape.List or Shape.Map or Shape.Named { IsEnum: false };
}
