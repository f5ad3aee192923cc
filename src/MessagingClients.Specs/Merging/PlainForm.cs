using MessagingClients.Specs.Cases.Schemas;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Merging;

/// <summary>Says in fewer words what a schema demands: what follows from the rest is left out, and what is meant is written down.</summary>
internal static class PlainForm
{
    public static SpecObject Apply(SpecObject schema) => Members(Listed(Spoken(schema["allOf"] is SpecArray { Items.Count: 0 } ? schema.Without("allOf") : schema)));

    /// <summary>What speaks of other types than those that are stated demands nothing: members of an array are none.</summary>
    private static SpecObject Spoken(SpecObject schema)
    {
        IReadOnlyList<string> types = SchemaTraits.Types(schema);
        return schema.Without([.. schema.Members.Select(member => member.Name).Where(name => types.Count > 0 && types.All(type => TypeKeywords.IsForeign(type, name)))]);
    }

    /// <summary>A list of values needs no rules beside it, once the values that break them are out.</summary>
    private static SpecObject Listed(SpecObject schema)
    {
        string[] rules = [.. schema.Members.Select(member => member.Name).Where(name => TypeKeywords.Has("string", name) || TypeKeywords.Has("number", name))];
        string? keyword = schema["enum"] is SpecArray ? "enum" : schema["const"] is SpecScalar ? "const" : null;
        if (rules.Length == 0 || keyword is null)
        {
            return schema;
        }

        SpecNode[] stated = keyword == "enum" ? [.. schema.Items("enum")] : [schema["const"]!];
        SpecNode[] kept = [.. stated.Where(value => Keeps(schema, value))];
        return kept.Length == 0 ? schema
            : keyword == "const" ? schema.Without(rules)
            : schema.Without(rules).With("enum", new SpecArray(kept, schema["enum"]!.Location));
    }

    private static bool Keeps(SpecObject schema, SpecNode value) => value switch
    {
        SpecScalar { Kind: ScalarKind.Text } text => TextCheck.Problem(schema, text.Text) is null,
        SpecScalar { Kind: ScalarKind.Number } number => NumberCheck.Problem(schema, number.Text) is null,
        _ => true,
    };

    /// <summary>A member that is required and nowhere described holds what others may hold.</summary>
    private static SpecObject Members(SpecObject schema)
    {
        if (TypeKeywords.Types(schema) is not ["object"] || schema["oneOf"] is not null || schema["anyOf"] is not null)
        {
            return schema;
        }

        SpecObject? members = schema.Object("properties");
        SpecNode? others = schema["additionalProperties"];
        string[] missing = others.IsFalse() ? [] : [.. schema.Texts("required").Distinct().Where(name => members?[name] is null)];
        return missing.Length > 0
            ? schema.With("properties", With(members ?? new SpecObject([], schema.Location), missing, others as SpecObject ?? new SpecObject([], schema.Location)))
            : others.IsFalse() && members is null ? schema.With("properties", new SpecObject([], schema.Location)) : schema;
    }

    private static SpecObject With(SpecObject members, string[] names, SpecObject schema) =>
        new([.. members.Members, .. names.Select(name => new SpecMember(name, schema, schema.Location))], members.Location);
}
