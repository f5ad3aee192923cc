using System.Collections.Immutable;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases.Schemas;

/// <summary>Walks a value and its schema together. Of an array the first item stands for all.</summary>
internal sealed class SchemaSites(SchemaView view, SchemaCheck check)
{
    private const int MostTurns = 8;

    public IReadOnlyList<SchemaSite> Of(SpecNode? schema, SpecNode value) => [.. Walk(schema, value, [], "", isRequired: false)];

    private IEnumerable<SchemaSite> Walk(SpecNode? schema, SpecNode value, ImmutableList<string> segments, string member, bool isRequired)
    {
        SpecObject stated = view.Resolve(schema);
        SpecObject taken = Taken(stated, value, MostTurns);
        return Children(taken, value, segments, member)
            .Prepend(new SchemaSite(segments, member, stated, taken, value, isRequired, view.AllowsNull(stated)));
    }

    private SpecObject Taken(SpecObject schema, SpecNode value, int turns) =>
        turns > 0 && view.Options(schema).FirstOrDefault(option => check.Problem(option, value) is null) is { } option
            ? Taken(view.Resolve(option), value, turns - 1)
            : schema;

    private IEnumerable<SchemaSite> Children(SpecObject schema, SpecNode value, ImmutableList<string> segments, string member) => value switch
    {
        SpecArray { Items: [var first, ..] } when schema["items"] is { } items => Walk(items, first, segments.Add("0"), member, isRequired: false),
        SpecObject map => map.Members.SelectMany(child => Member(schema, child, segments, member)),
        _ => [],
    };

    private IEnumerable<SchemaSite> Member(SpecObject schema, SpecMember child, ImmutableList<string> segments, string member)
    {
        SpecNode? known = schema.Object("properties")?[child.Name];
        return known is not null
            ? Walk(known, child.Value, segments.Add(child.Name), child.Name, schema.Texts("required").Contains(child.Name))
            : schema["additionalProperties"] is SpecObject entry ? Walk(entry, child.Value, segments.Add(child.Name), member, isRequired: false) : [];
    }
}
