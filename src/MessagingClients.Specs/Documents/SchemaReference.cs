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
    public static SpecNode? Resolve(SpecObject document, SpecNode? schema) => Chain(document, schema).Last();

    /// <summary>The component that a schema refers to in the end, or <see langword="null"/> where it is written in place.</summary>
    public static string? Last(SpecObject document, SpecNode? schema) =>
        Chain(document, schema).Select(Target).TakeWhile(component => component is not null).LastOrDefault();

    /// <summary>Whether a schema refers to a part of a component, or to what is no schema among the components.</summary>
    public static bool LeadsElsewhere(SpecNode? schema) => schema.Text("$ref") is not null && Target(schema) is null;

    /// <summary>The same document with every reference led to another component.</summary>
    public static SpecObject Redirect(SpecObject document, IReadOnlyDictionary<string, string> names) =>
        Redirect(document, schema => Target(schema) is { } target ? names.GetValueOrDefault(target) : null);

    /// <summary>The same document with references led to other components.</summary>
    /// <param name="document">The document.</param>
    /// <param name="name">The component that a reference is led to, or <see langword="null"/> where it stays.</param>
    /// <returns>The new document.</returns>
    public static SpecObject Redirect(SpecObject document, Func<SpecObject, string?> name) => (SpecObject)Redirected(document, name);

    /// <summary>The same document with other names for schemas among its components.</summary>
    /// <param name="document">The document.</param>
    /// <param name="names">The new names by the old ones; what is not there keeps its name.</param>
    /// <returns>The new document.</returns>
    public static SpecObject Rename(SpecObject document, IReadOnlyDictionary<string, string> names) => Redirect(
        (SpecObject)SpecEdit.Replace(document, ["components", "schemas"], schemas => new SpecObject(
            ((SpecObject)schemas).Members.Select(schema => schema with { Name = names.GetValueOrDefault(schema.Name, schema.Name) }), schemas.Location))!,
        names);

    /// <summary>A schema and what each reference leads to from there; <see langword="null"/> at the end where one leads nowhere.</summary>
    private static IEnumerable<SpecNode?> Chain(SpecObject document, SpecNode? schema)
    {
        SpecNode? found = schema;
        yield return found;
        for (int turns = 0; turns < MostTurns && found.Text("$ref") is ['#', '/', ..] reference; turns++)
        {
            found = SpecPointer.Find(document, reference);
            yield return found;
        }
    }

    private static SpecNode Redirected(SpecNode node, Func<SpecObject, string?> name) => node switch
    {
        SpecArray array => array.Map(item => Redirected(item, name)),
        SpecObject value when name(value) is { } component => value.With("$ref", SpecScalar.OfText(To(component), value["$ref"]!.Location)),
        SpecObject value => value.Map(member => Redirected(member.Value, name)),
        _ => node,
    };
}
