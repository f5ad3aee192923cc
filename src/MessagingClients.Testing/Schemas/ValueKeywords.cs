using System.Text.Json;

namespace MessagingClients.Testing.Schemas;

/// <summary>Keywords for values of any type.</summary>
internal static class ValueKeywords
{
    private static readonly HashSet<string> Known = ["null", "boolean", "object", "array", "number", "string", "integer"];

    public static Keyword? Read(SchemaNode node, string name) => name switch
    {
        "type" => Type(node),
        "enum" => Enum(node),
        "const" => Const(node),
        _ => null,
    };

    private static Keyword Type(SchemaNode node)
    {
        string[] types = node["type"].ValueKind == JsonValueKind.Array ? node.Texts("type") : [node["type"].GetString()!];
        return Array.Find(types, type => !Known.Contains(type)) is { } unknown
            ? throw new NotSupportedException($"Expected a type of JSON at '#{node.Pointer}/type', found '{unknown}'.")
            : (value, pointer) => types.Any(type => Is(type, value))
                ? []
                : [new SchemaProblem(pointer, "type", $"{string.Join(" or ", types)}, found {Name(value)}")];
    }

    private static bool Is(string type, JsonElement value) => type == Name(value) || (type == "integer" && value.ValueKind == JsonValueKind.Number && JsonNumber.Read(value).IsWhole);

    private static string Name(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => "number",
        JsonValueKind.Null => "null",
        _ => "boolean",
    };

    private static Keyword Enum(SchemaNode node)
    {
        JsonElement[] allowed = [.. node["enum"].EnumerateArray()];
        string expected = $"one of {string.Join(", ", allowed.Select(each => each.GetRawText()))}";
        return (value, pointer) => Array.Exists(allowed, each => JsonElement.DeepEquals(each, value)) ? [] : [new SchemaProblem(pointer, "enum", expected)];
    }

    private static Keyword Const(SchemaNode node)
    {
        JsonElement allowed = node["const"];
        return (value, pointer) => JsonElement.DeepEquals(allowed, value) ? [] : [new SchemaProblem(pointer, "const", allowed.GetRawText())];
    }
}
