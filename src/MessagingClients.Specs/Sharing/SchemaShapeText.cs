using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Sharing;

/// <summary>What a schema demands, as a text: equal texts, equal schemas. Words for people do not count.</summary>
internal static class SchemaShapeText
{
    public static string Of(SpecNode schema) => SpecJson.Write(Strip(schema));

    private static SpecNode Strip(SpecNode node) => node switch
    {
        SpecArray array => new SpecArray([.. array.Items.Select(Strip)]),
        SpecObject value => new SpecObject(value.Members.Where(Counts).OrderBy(member => member.Name, StringComparer.Ordinal).Select(Strip)),
        _ => node,
    };

    private static SpecMember Strip(SpecMember member) => member with
    {
        Value = member is { Name: "properties" or "patternProperties" or "$defs", Value: SpecObject named }
            ? new SpecObject(named.Members.Select(property => property with { Value = Strip(property.Value) }))
            : Strip(member.Value),
    };

    private static bool Counts(SpecMember member) => member.Name == Marks.Nullable || !Annotations.Contains(member.Name);
}
