using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Facts;

/// <summary>The type in C# of each shape.</summary>
internal static class CSharpTypes
{
    public static string Of(Shape shape) => shape switch
    {
        Shape.Any => "JsonElement",
        Shape.Boolean => "bool",
        Shape.Integer { IsUnsigned: true } => "ulong",
        Shape.Integer => "long",
        Shape.Number { IsDecimal: true } => "decimal",
        Shape.Number => "double",
        Shape.Constant constant => Of(constant.Value),
        Shape.Impossible impossible => Of(impossible.Value),
        Shape.Listed => "JsonElement",
        Shape.DateTime => "DateTimeOffset",
        Shape.Text or Shape.TextChoice => "string",
        Shape.File => "FileContent",
        Shape.List list => $"IReadOnlyList<{Of(list.Items)}>",
        Shape.Map map => $"IReadOnlyDictionary<string, {Of(map.Values)}>",
        Shape.OneOrMany union => $"OneOrMany<{Of(union.One)}>",
        Shape.Nullable item => Of(item.Value) + "?",
        Shape.Named named => named.Name,
        _ => throw new ArgumentOutOfRangeException(nameof(shape)),
    };

    /// <summary>The type of the body of an answer.</summary>
    public static string Of(ApiContent content) => content.Kind switch
    {
        AnswerKind.Json => Of(content.Shape),
        AnswerKind.Text => "string",
        AnswerKind.Events => $"ServerEvents<{OfEvent(content)}>",
        _ => "System.IO.Stream",
    };

    /// <summary>The type of what an event of an answer holds.</summary>
    public static string OfEvent(ApiContent content) => content.TakesNull && !IsReference(content.Shape) ? $"{Of(content.Shape)}?" : Of(content.Shape);

    /// <summary>Whether a body is a reference, which needs no other type to be null.</summary>
    public static bool IsReference(ApiContent content) => content.Kind != AnswerKind.Json || IsReference(content.Shape);

    /// <summary>The type of what an enum lists.</summary>
    public static string OfValues(EnumKind kind) => kind switch
    {
        EnumKind.Integer => "long",
        EnumKind.Number => "double",
        _ => "string",
    };

    /// <summary>Whether a member without a value would be null, and no valid value of its type.</summary>
    public static bool IsReference(Shape shape) =>
        shape is Shape.Text or Shape.TextChoice or Shape.File or Shape.List or Shape.Map or Shape.Named { IsEnum: false } or Shape.Constant { Value: Shape.Text }
        || (shape is Shape.Impossible impossible && IsReference(impossible.Value));
}
