using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Checking;

/// <summary>Where one of several shapes stands.</summary>
internal static class UnionNotes
{
    private static readonly string[] Combinations = ["oneOf", "anyOf", "allOf"];
    private static readonly string[] Inner = ["items", "additionalProperties"];

    /// <summary>The unions that stand in an operation itself, and not in a schema that it names.</summary>
    public static IEnumerable<SpecNote> Of(OperationNode node) =>
        from place in node.Operation.Members("responses").Select(answer => answer.Value).Append(node.Operation["requestBody"])
        from media in place.Members("content")
        from note in Of(media.Value.Value("schema"), node.Operation.Text("x-name")!)
        select note;

    /// <param name="schema">A schema, or nothing.</param>
    /// <param name="name">What it is called.</param>
    public static IEnumerable<SpecNote> Of(SpecNode? schema, string name)
    {
        if (schema is not SpecObject)
        {
            return [];
        }

        string[] options = [.. schema.Items("oneOf").Concat(schema.Items("anyOf")).Where(option => !SchemaTraits.IsNullOnly(option)).Select(Shown)];
        return options.Length > 1
            ? Parts(schema, name).Prepend(new SpecNote(NoteCodes.Union, schema.Location, $"{name} is one of {options.Length}: {string.Join(", ", options)}."))
            : Parts(schema, name);
    }

    private static IEnumerable<SpecNote> Parts(SpecNode schema, string name) =>
    [
        .. schema.Members("properties").SelectMany(property => Of(property.Value, $"{name}.{property.Name}")),
        .. Inner.SelectMany(member => Of(schema.Value(member), name)),
        .. Combinations.SelectMany(schema.Items).SelectMany(option => Of(option, name)),
    ];

    private static string Shown(SpecNode option) => SchemaReference.Target(option) is { } target ? target
        : option is SpecObject schema && SchemaTraits.Types(schema) is { Count: > 0 } types
            ? types is ["array"] && schema["items"] is { } items ? $"array of {Shown(items)}" : string.Join(" or ", types)
            : "any JSON";
}
