using System.Text.Json;

namespace MessagingClients.Testing.Schemas;

/// <summary>Reads the schemas of one document. Whatever demands something and is not known here is an error.</summary>
internal sealed class SchemaReader(JsonElement root, IReadOnlyDictionary<string, string> patterns)
{
    // Keywords that demand nothing of a value, and those that other keywords of the same schema read.
    private static readonly HashSet<string> Annotations =
    [
        "$schema", "$defs", "$comment", "title", "description", "default", "example", "examples", "deprecated", "readOnly", "writeOnly",
        "contentMediaType", "contentEncoding", "contentSchema", "discriminator", "xml", "externalDocs", "then", "else", "minContains", "maxContains",
    ];

    private readonly Dictionary<string, Schema> _read = [];

    /// <summary>The schema at a place of the document; the same one however often it is asked for.</summary>
    public Schema Read(string pointer)
    {
        if (!_read.TryGetValue(pointer, out Schema? schema))
        {
            _read[pointer] = schema = new Schema();
            schema.Demand(Keywords(new SchemaNode(this, pointer, JsonPointer.Find(root, pointer))));
        }

        return schema;
    }

    /// <summary>A pattern in the words of .NET.</summary>
    public string Pattern(string pattern) => patterns.TryGetValue(pattern, out string? translated)
        ? translated
        : throw new NotSupportedException($"Expected the pattern {pattern} among those that were translated with the schema, found none.");

    private static Keyword[] Keywords(SchemaNode node) => node.Value.ValueKind switch
    {
        JsonValueKind.True => [],
        JsonValueKind.False => [(_, pointer) => [new SchemaProblem(pointer, "false", "nothing here")]],
        JsonValueKind.Object => [.. node.Value.EnumerateObject().Where(member => !IsAnnotation(member.Name)).Select(member => Keyword(node, member.Name))],
        _ => throw new NotSupportedException($"Expected an object, true or false as a schema at '#{node.Pointer}', found {node.Value.ValueKind}."),
    };

    private static bool IsAnnotation(string name) => Annotations.Contains(name) || name.StartsWith("x-", StringComparison.Ordinal);

    private static Keyword Keyword(SchemaNode node, string name) =>
        ValueKeywords.Read(node, name) ?? TextKeywords.Read(node, name) ?? NumberKeywords.Read(node, name)
        ?? ArrayKeywords.Read(node, name) ?? ObjectKeywords.Read(node, name) ?? CombiningKeywords.Read(node, name)
        ?? throw new NotSupportedException($"Expected keywords of JSON Schema 2020-12 that are checked here, found '{name}' at '#{node.Pointer}'.");
}
