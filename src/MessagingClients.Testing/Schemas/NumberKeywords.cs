using System.Text.Json;

namespace MessagingClients.Testing.Schemas;

/// <summary>Keywords for numbers.</summary>
internal static class NumberKeywords
{
    public static Keyword? Read(SchemaNode node, string name) => name switch
    {
        "minimum" => Of(node, name, "at least", static (number, limit) => number.CompareTo(limit) >= 0),
        "maximum" => Of(node, name, "at most", static (number, limit) => number.CompareTo(limit) <= 0),
        "exclusiveMinimum" => Of(node, name, "more than", static (number, limit) => number.CompareTo(limit) > 0),
        "exclusiveMaximum" => Of(node, name, "less than", static (number, limit) => number.CompareTo(limit) < 0),
        "multipleOf" => Of(node, name, "a multiple of", static (number, limit) => number.IsMultipleOf(limit)),
        _ => null,
    };

    private static Keyword Of(SchemaNode node, string keyword, string bound, Func<JsonNumber, JsonNumber, bool> holds)
    {
        JsonNumber limit = node[keyword].ValueKind == JsonValueKind.Number
            ? JsonNumber.Read(node[keyword])
            : throw new NotSupportedException($"Expected a number at '#{node.Pointer}/{keyword}', found {node[keyword].ValueKind}.");
        string expected = $"{bound} {node[keyword].GetRawText()}";
        return (value, pointer) => value.ValueKind != JsonValueKind.Number || holds(JsonNumber.Read(value), limit) ? [] : [new SchemaProblem(pointer, keyword, expected)];
    }
}
