using System.Collections.Immutable;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases.Schemas;

/// <summary>Walks a value and its schema together. Of an array the first item stands for all.</summary>
internal sealed class SchemaSites(SchemaView view, SchemaCheck check)
{
    private const int MostTurns = 8;

    public IReadOnlyList<SchemaSite> Of(SpecNode? schema, SpecNode value) => [.. Walk(schema, value, [], "", "", isRequired: false)];

    /// <summary>A member in a value that described objects may have and do not state; <see langword="null"/> where there is none.</summary>
    public string? Unstated(SpecNode? schema, SpecNode value) => Unstated(schema, value, MostTurns);

    private string? Unstated(SpecNode? schema, SpecNode value, int turns)
    {
        SpecObject stated = view.Resolve(schema);
        SpecNode[] taken = turns == 0 ? [] : [.. view.Options(stated).Where(option => check.Problem(option, value) is null)];
        return taken.Length > 0
            ? taken.Select(option => Unstated(option, value, turns - 1)).Aggregate((one, other) => other is null ? null : one)
            : value switch
            {
                SpecArray list => list.Items.Select(item => Unstated(stated["items"], item)).FirstOrDefault(found => found is not null),
                SpecObject map => map.Members.Select(member => Unstated(stated, member)).FirstOrDefault(found => found is not null),
                _ => null,
            };
    }

    private string? Unstated(SpecObject schema, SpecMember member) =>
        (schema.Object("properties")?[member.Name] ?? schema["additionalProperties"] as SpecObject) is { } stated ? Unstated(stated, member.Value)
        : schema["properties"] is null ? null : member.Name;

    private IEnumerable<SchemaSite> Walk(SpecNode? schema, SpecNode value, ImmutableList<string> segments, string place, string member, bool isRequired)
    {
        SpecObject stated = view.Resolve(schema);
        SchemaSite site = new(segments, place, member, stated, Taken(stated, value, MostTurns), value, isRequired, view.AllowsNull(stated));
        return Children(site).Prepend(site);
    }

    private SpecObject Taken(SpecObject schema, SpecNode value, int turns) =>
        turns > 0 && view.Options(schema).FirstOrDefault(option => check.Problem(option, value) is null) is { } option
            ? Taken(view.Resolve(option), value, turns - 1)
            : schema;

    private IEnumerable<SchemaSite> Children(SchemaSite site) => site.Value switch
    {
        SpecArray { Items: [var first, ..] } when site.Schema["items"] is { } items => Walk(items, first, site.Segments.Add("0"), $"{site.Place}[0]", site.Member, isRequired: false),
        SpecObject map => map.Members.SelectMany((child, position) => Member(site, child, position)),
        _ => [],
    };

    private IEnumerable<SchemaSite> Member(SchemaSite site, SpecMember child, int position)
    {
        ImmutableList<string> segments = site.Segments.Add(child.Name);
        return site.Schema.Object("properties")?[child.Name] is { } known
            ? Walk(known, child.Value, segments, site.Place.Length == 0 ? child.Name : $"{site.Place}.{child.Name}", child.Name, site.Schema.Texts("required").Contains(child.Name))
            : site.Schema["additionalProperties"] is SpecObject entry ? Walk(entry, child.Value, segments, $"{site.Place}[{position}]", site.Member, isRequired: false) : [];
    }
}
