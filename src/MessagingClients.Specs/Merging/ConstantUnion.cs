using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Merging;

/// <summary>Alternatives that each allow a few values are an enum of these, as far as nothing else is said.</summary>
internal static class ConstantUnion
{
    public static SpecObject Apply(SpecObject schema)
    {
        if (SchemaTraits.UnionKeyword(schema) is not { } keyword || schema.Members.Any(member => member.Name is not ("type" or "nullable" or "default") && member.Name != keyword && !Annotations.Contains(member.Name)))
        {
            return schema;
        }

        List<SpecNode>? values = Values(schema.Items(keyword), areAlone: keyword == "oneOf");
        return values is null ? schema : schema.Without(keyword).With("enum", new SpecArray(values, schema[keyword]!.Location));
    }

    private static List<SpecNode>? Values(IReadOnlyList<SpecNode> options, bool areAlone)
    {
        List<SpecNode> values = [];
        HashSet<string> known = [];
        foreach (SpecNode option in options)
        {
            if (Listed(option) is not { Count: > 0 } listed || (areAlone && listed.Any(value => known.Contains(EnumValues.Key(value)))))
            {
                return null;
            }

            values.AddRange(listed.Where(value => known.Add(EnumValues.Key(value))));
        }

        return values.Exists(value => !SchemaTraits.IsNull(value)) ? values : null;
    }

    /// <summary>The values of an option that says nothing but its values; those that its own type excludes are none.</summary>
    private static IReadOnlyList<SpecNode>? Listed(SpecNode option) => option switch
    {
        SpecObject schema when schema.Members.Any(member => member.Name is not ("type" or "const" or "enum") && !Annotations.Contains(member.Name)) => null,
        SpecObject schema when SchemaTraits.IsNullOnly(schema) => [SpecScalar.Null(schema.Location)],
        SpecObject schema when schema["const"] is SpecScalar constant && schema["enum"] is null =>
            EnumValues.Legal(new SpecObject([.. schema.Members.Where(member => member.Name == "type"), new SpecMember("enum", new SpecArray([constant]))])),
        SpecObject schema when schema["enum"] is not null && schema["const"] is null && !schema.Items("enum").Any(SchemaTraits.IsNull) => EnumValues.Legal(schema),
        _ => null,
    };
}
