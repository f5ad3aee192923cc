namespace MessagingClients.Specs.Documents;

/// <summary>References to the schemas among the components.</summary>
internal static class SchemaReference
{
    private const int MostTurns = 32;
    private const string Prefix = "#/components/schemas/";

    public static string To(string component) => Prefix + component;

    /// <summary>A reference to a component.</summary>
    public static SpecObject Link(string component, SourceLocation location = default) =>
        new([new SpecMember("$ref", SpecScalar.OfText(To(component), location))], location);

    /// <summary>A reference to a component in the place of a schema: null stays where the schema has it.</summary>
    public static SpecObject Link(SpecObject schema, string component)
    {
        SpecObject link = Link(component, schema.Location);
        return SchemaTraits.AllowsNull(schema) ? link.With(Marks.Nullable, SpecScalar.OfBoolean(true, schema.Location)) : link;
    }

    /// <summary>The component that a schema refers to, or <see langword="null"/> where it is written in place.</summary>
    public static string? Target(SpecNode? schema) =>
        schema.Text("$ref") is { } reference && reference.StartsWith(Prefix, StringComparison.Ordinal) && SpecPointer.Parse(reference) is ["components", "schemas", var component]
            ? component
            : null;

    /// <summary>What a schema refers to in the end, or the schema itself; <see langword="null"/> where there is nothing.</summary>
    public static SpecNode? Resolve(SpecObject document, SpecNode? schema)
    {
        SpecNode? found = schema;
        for (int turns = 0; turns < MostTurns && found.Text("$ref") is ['#', '/', ..] reference; turns++)
        {
            found = SpecPointer.Find(document, reference);
        }

        return found;
    }

    /// <summary>Whether a schema refers to a part of a component, or to what is no schema among the components.</summary>
    public static bool LeadsElsewhere(SpecNode? schema) => schema.Text("$ref") is not null && Target(schema) is null;

    /// <summary>The same document with every reference led to another component.</summary>
    public static SpecObject Redirect(SpecObject document, IReadOnlyDictionary<string, string> names) =>
        (SpecObject)Redirected(document, names);

    private static SpecNode Redirected(SpecNode node, IReadOnlyDictionary<string, string> names) => node switch
    {
        SpecArray array => new SpecArray([.. array.Items.Select(item => Redirected(item, names))], array.Location),
        SpecObject value when Target(value) is { } target && names.TryGetValue(target, out string? name) =>
            value.With("$ref", SpecScalar.OfText(To(name), value["$ref"]!.Location)),
        SpecObject value => new SpecObject(
            value.Members.Select(member => member with { Value = Redirected(member.Value, names) }), value.Location),
        _ => node,
    };
}
