using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Sharing;

/// <summary>What a schema demands, as a text: equal texts, equal schemas. Words for people do not count.</summary>
/// <param name="inner">What stands for a schema within the schema, or <see langword="null"/> for the schema itself.</param>
internal sealed class SchemaShapeText(Func<SpecObject, SpecNode?> inner)
{
    /// <summary>The text of a schema with all that is in it.</summary>
    public static string OfWhole(SpecNode schema) => new SchemaShapeText(_ => null).Of(schema);

    public string Of(SpecNode schema) => SpecJson.Write(Strip(schema));

    private SpecNode Strip(SpecNode node) => node switch
    {
        SpecArray array => new SpecArray([.. array.Items.Select(Inner)]),
        SpecObject value => new SpecObject(value.Members.Where(Counts).OrderBy(member => member.Name, StringComparer.Ordinal).Select(Strip)),
        _ => node,
    };

    private SpecMember Strip(SpecMember member) => member with
    {
        Value = member is { Name: "properties" or "patternProperties" or "$defs", Value: SpecObject named }
            ? new SpecObject(named.Members.Select(property => property with { Value = Inner(property.Value) }))
            : Inner(member.Value),
    };

    private SpecNode Inner(SpecNode node) => (node is SpecObject value ? inner(value) : null) ?? Strip(node);

    private static bool Counts(SpecMember member) => member.Name is Marks.Nullable or Marks.Unmerged || !Annotations.Contains(member.Name);
}
