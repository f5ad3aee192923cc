namespace MessagingClients.Specs.Documents;

/// <summary>What can be seen of a schema without knowing where it stands.</summary>
internal static class SchemaTraits
{
    private static readonly string[] WholeFormats = ["int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"];

    /// <summary>The types that a schema allows, null left out: a number whose format is that of whole numbers is one of these (OpenAPI Format Registry).</summary>
    public static IReadOnlyList<string> Types(SpecObject schema) => schema["type"] switch
    {
        SpecScalar { Text: not "null" } type => [Type(type.Text, schema)],
        SpecArray => [.. schema.Texts("type").Where(type => type != "null").Select(type => Type(type, schema)).Distinct()],
        _ => [],
    };

    /// <summary>Null may be written in each of these ways: nullable (3.0), a type or an enum with null (3.1).</summary>
    public static bool AllowsNull(SpecObject schema) =>
        schema.Flag("nullable")
        || schema.Flag(Marks.Nullable)
        || schema.Texts("type").Contains("null")
        || (schema["type"] is null && schema.Items("enum").Any(IsNull));

    /// <summary>The value null itself.</summary>
    public static bool IsNull(SpecNode node) => node is SpecScalar { Kind: ScalarKind.Null };

    /// <summary>The schema that says so of null alone.</summary>
    public static SpecObject OfNull(SourceLocation place) => new([new SpecMember("type", SpecScalar.OfText("null", place))], place);

    /// <summary>A schema that allows nothing but null.</summary>
    public static bool IsNullOnly(SpecNode schema) =>
        schema.Text("type") == "null"
        || (schema.Value("const") is { } constant && IsNull(constant))
        || (schema.Value("type") is SpecArray { Items: [var type] } && type.AsText() == "null")
        || (schema.Value("enum") is SpecArray { Items: [var value] } && IsNull(value));

    /// <summary>The keyword whose alternatives a schema states; <see langword="null"/> where it states none.</summary>
    public static string? UnionKeyword(SpecObject schema) => schema["oneOf"] is SpecArray ? "oneOf" : schema["anyOf"] is SpecArray ? "anyOf" : null;

    /// <summary>Whether a schema is one of several shapes that no type of .NET has in common.</summary>
    public static bool IsUnion(SpecObject schema) => schema[Marks.Cases] is not null;

    /// <summary>Whether a schema becomes a type of its own: an object with members, a union, or an enum of strings or of numbers.</summary>
    public static bool NeedsName(SpecObject schema) => schema["properties"] is SpecObject || IsUnion(schema) || EnumValues.Kind(schema) != EnumKind.None;

    private static string Type(string type, SpecObject schema) => type == "number" && WholeFormats.Contains(schema.Text("format")) ? "integer" : type;
}
