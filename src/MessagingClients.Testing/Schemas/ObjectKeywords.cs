using System.Text.Json;

namespace MessagingClients.Testing.Schemas;

/// <summary>Keywords for objects.</summary>
internal static class ObjectKeywords
{
    public static Keyword? Read(SchemaNode node, string name) => name switch
    {
        "properties" => Properties(node),
        "patternProperties" => PatternProperties(node),
        "additionalProperties" => AdditionalProperties(node),
        "propertyNames" => PropertyNames(node),
        "required" => Required(name, node.Texts(name)),
        "dependentRequired" => DependentRequired(node),
        "dependentSchemas" => DependentSchemas(node),
        "minProperties" => Count(name, node.Count(name), "at least", static (count, limit) => count >= limit),
        "maxProperties" => Count(name, node.Count(name), "at most", static (count, limit) => count <= limit),
        _ => null,
    };

    private static Keyword Of(Keyword check) => (value, pointer) => value.ValueKind == JsonValueKind.Object ? check(value, pointer) : [];

    private static Keyword Properties(SchemaNode node)
    {
        Dictionary<string, Schema> schemas = node.Named("properties");
        return Of((value, pointer) => value.EnumerateObject().Where(member => schemas.ContainsKey(member.Name))
            .SelectMany(member => schemas[member.Name].Check(member.Value, pointer + JsonPointer.Step(member.Name))));
    }

    // The name of a member that the schema does not name may be somebody's, such as a number in a list of numbers.
    private static Keyword PatternProperties(SchemaNode node)
    {
        (Func<string, bool> Matches, Schema Schema)[] schemas =
            [.. node.Named("patternProperties").Select(named => (TextKeywords.Matcher(node.Reader, named.Key), named.Value))];
        return Of((value, pointer) =>
            from member in value.EnumerateObject()
            from each in schemas
            where each.Matches(member.Name)
            from problem in each.Schema.Check(member.Value, pointer + "/*")
            select problem);
    }

    private static Keyword AdditionalProperties(SchemaNode node)
    {
        HashSet<string> named = node.Has("properties") ? [.. node.Named("properties").Keys] : [];
        Func<string, bool>[] patterns = node.Has("patternProperties")
            ? [.. node.Named("patternProperties").Keys.Select(pattern => TextKeywords.Matcher(node.Reader, pattern))]
            : [];
        Schema schema = node.Schema("additionalProperties");
        return Of((value, pointer) => value.EnumerateObject()
            .Where(member => !named.Contains(member.Name) && !patterns.Any(matches => matches(member.Name)))
            .SelectMany(member => schema.Check(member.Value, pointer + "/*")));
    }

    private static Keyword PropertyNames(SchemaNode node)
    {
        Schema schema = node.Schema("propertyNames");
        return Of((value, pointer) => value.EnumerateObject()
            .SelectMany(member => schema.Check(JsonSerializer.SerializeToElement(member.Name, PlainJson.Default.String), pointer + "/*")));
    }

    private static Keyword Required(string keyword, string[] names) => Of((value, pointer) => names.Where(name => !value.TryGetProperty(name, out _))
        .Select(name => new SchemaProblem(pointer, keyword, $"the member '{name}', found none")));

    private static Keyword DependentRequired(SchemaNode node)
    {
        (string Name, Keyword Required)[] demands =
            [.. node["dependentRequired"].EnumerateObject().Select(each => (each.Name, Required("dependentRequired", [.. each.Value.EnumerateArray().Select(name => name.GetString()!)])))];
        return Of((value, pointer) => demands.Where(each => value.TryGetProperty(each.Name, out _)).SelectMany(each => each.Required(value, pointer)));
    }

    private static Keyword DependentSchemas(SchemaNode node)
    {
        Dictionary<string, Schema> schemas = node.Named("dependentSchemas");
        return Of((value, pointer) => schemas.Where(each => value.TryGetProperty(each.Key, out _)).SelectMany(each => each.Value.Check(value, pointer)));
    }

    private static Keyword Count(string keyword, int limit, string bound, Func<int, int, bool> holds) => Of((value, pointer) =>
        value.GetPropertyCount() is var count && holds(count, limit) ? [] : [new SchemaProblem(pointer, keyword, $"{bound} {limit} members, found {count}")]);
}
