using System.Text.Json;

namespace MessagingClients.Testing.Schemas;

/// <summary>Keywords for arrays.</summary>
internal static class ArrayKeywords
{
    public static Keyword? Read(SchemaNode node, string name) => name switch
    {
        "items" => Items(node),
        "prefixItems" => PrefixItems(node),
        "contains" => Contains(node),
        "minItems" => Count(name, node.Count(name), "at least", static (count, limit) => count >= limit),
        "maxItems" => Count(name, node.Count(name), "at most", static (count, limit) => count <= limit),
        "uniqueItems" when node[name].ValueKind == JsonValueKind.False => (_, _) => [],
        "uniqueItems" => Of(static (items, pointer) => HasTwins(items) ? [new SchemaProblem(pointer, "uniqueItems", "items that differ, found equal ones")] : []),
        _ => null,
    };

    private static Keyword Of(Func<JsonElement[], string, IEnumerable<SchemaProblem>> check) => (value, pointer) =>
        value.ValueKind == JsonValueKind.Array ? check([.. value.EnumerateArray()], pointer) : [];

    private static Keyword Count(string keyword, int limit, string bound, Func<int, int, bool> holds) => Of((items, pointer) =>
        holds(items.Length, limit) ? [] : [new SchemaProblem(pointer, keyword, $"{bound} {limit} items, found {items.Length}")]);

    private static Keyword Items(SchemaNode node)
    {
        Schema schema = node.Schema("items");
        int first = node.Has("prefixItems") ? node["prefixItems"].GetArrayLength() : 0;
        return Of((items, pointer) => items.Skip(first).SelectMany((item, index) => schema.Check(item, $"{pointer}/{first + index}")));
    }

    private static Keyword PrefixItems(SchemaNode node)
    {
        Schema[] schemas = node.Schemas("prefixItems");
        return Of((items, pointer) => items.Zip(schemas).SelectMany((pair, index) => pair.Second.Check(pair.First, $"{pointer}/{index}")));
    }

    private static Keyword Contains(SchemaNode node)
    {
        Schema schema = node.Schema("contains");
        int least = node.Has("minContains") ? node.Count("minContains") : 1;
        int most = node.Has("maxContains") ? node.Count("maxContains") : int.MaxValue;
        return Of((items, pointer) => items.Count(schema.Accepts) is var found && found >= least && found <= most
            ? []
            : [new SchemaProblem(pointer, "contains", $"{least} to {most} items that fit, found {found}")]);
    }

    private static bool HasTwins(JsonElement[] items) =>
        items.Where((item, index) => items.Skip(index + 1).Any(other => JsonElement.DeepEquals(item, other))).Any();
}
