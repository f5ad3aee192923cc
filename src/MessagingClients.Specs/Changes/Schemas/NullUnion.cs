using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Changes.Schemas;

/// <summary>A schema or null, spelled as a union: it is compared as the schema with null among its types.</summary>
internal static class NullUnion
{
    public static SpecObject Unfold(Side side, SpecObject schema)
    {
        string? keyword = schema["anyOf"] is SpecArray ? "anyOf" : schema["oneOf"] is SpecArray ? "oneOf" : null;
        if (keyword is null || schema.Items(keyword) is not { Count: 2 } options || options.Count(SchemaTraits.IsNullOnly) != 1)
        {
            return schema;
        }

        return side.Resolve(options.First(option => !SchemaTraits.IsNullOnly(option))) is SpecObject option && option["type"] is not null && schema.Members.All(member => member.Name == keyword || Annotations.Contains(member.Name))
            ? schema.Members.Where(member => member.Name != keyword).Aggregate(WithNull(option), (merged, member) => merged.With(member.Name, member.Value))
            : schema;
    }

    private static SpecObject WithNull(SpecObject option)
    {
        SpecObject typed = option.With("type", new SpecArray([.. SchemaTraits.Types(option).Append("null").Select(type => SpecScalar.OfText(type))]));
        return typed["enum"] is SpecArray values && !values.Items.Any(SchemaTraits.IsNull)
            ? typed.With("enum", new SpecArray([.. values.Items, SpecScalar.Null()]))
            : typed;
    }
}
