namespace MessagingClients.Specs.Documents;

/// <summary>
/// The keywords of each type. One that belongs to another type than a schema's own demands nothing; where a schema has no type,
/// its keywords tell which it means.
/// </summary>
internal static class TypeKeywords
{
    private static readonly Dictionary<string, string[]> ByType = new()
    {
        ["string"] = ["minLength", "maxLength", "pattern", "format", "contentEncoding", "contentMediaType", "contentSchema"],
        ["integer"] = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format"],
        ["number"] = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format"],
        ["boolean"] = ["format"],
        ["array"] = ["items", "minItems", "maxItems", "uniqueItems"],
        ["object"] = ["properties", "required", "additionalProperties", "minProperties", "maxProperties"],
    };

    private static readonly string[] Meant = ["object", "array", "string", "number"];
    private static readonly string[] Elsewhere = ["$ref", "allOf", "oneOf", "anyOf", "enum", "const", "not", "if"];

    private static readonly HashSet<string> Known =
    [
        .. ByType.Values.SelectMany(keywords => keywords),
        "prefixItems", "contains", "minContains", "maxContains", "unevaluatedItems",
        "patternProperties", "propertyNames", "dependentRequired", "dependentSchemas", "unevaluatedProperties",
    ];

    /// <summary>The types that a schema allows, null left out; where it states none, the one that its keywords speak of.</summary>
    public static IReadOnlyList<string> Types(SpecObject schema) =>
        schema["type"] is not null ? SchemaTraits.Types(schema) : Implied(schema) is { } type ? [type] : [];

    /// <summary>Whether a keyword is one of those that are held against values of a type.</summary>
    public static bool Has(string type, string keyword) => ByType.TryGetValue(type, out string[]? keywords) && keywords.Contains(keyword);

    /// <summary>Whether a keyword demands nothing of values of a type, because it speaks of another.</summary>
    public static bool IsForeign(string type, string keyword) => ByType.ContainsKey(type) && Known.Contains(keyword) && Owner(keyword) != Kind(type) && !Has(type, keyword);

    private static string? Implied(SpecObject schema)
    {
        if (schema.Members.Any(member => Elsewhere.Contains(member.Name)))
        {
            return null;
        }

        string[] found = [.. Meant.Where(type => schema.Members.Any(member => member.Name != "format" && Has(type, member.Name)))];
        return found switch
        {
            [var only] => only,
            [] when schema.Text("format") is { } format => OfFormat(format),
            _ => null,
        };
    }

    private static string? OfFormat(string format) => format switch
    {
        "int32" or "int64" => "integer",
        "float" or "double" => "number",
        "byte" or "binary" or "date" or "date-time" or "time" or "duration" or "email" or "hostname" or "ipv4" or "ipv6" or "password" or "uri" or "uuid" => "string",
        _ => null,
    };

    private static string Kind(string type) => type == "integer" ? "number" : type;

    private static string Owner(string keyword) => Meant.FirstOrDefault(type => Has(type, keyword))
        ?? (keyword.Contains("tem", StringComparison.Ordinal) || keyword.Contains("ontains", StringComparison.Ordinal) ? "array" : "object");
}
