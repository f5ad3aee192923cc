using MessagingClients.Specs.Cases.Schemas;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Lowering;

namespace MessagingClients.Specs.Cases;

/// <summary>The values to try at one place of a request: each keyword of the schema on both sides.</summary>
internal static class RequestVariants
{
    private const string Beyond = "9007199254740993";
    private static readonly SiteVariant[] NoMembers = [new("no-members", new SpecObject([]))];

    public static IEnumerable<SiteVariant> Of(SchemaSite site, CaseSchemas schemas, bool isNarrowed) =>
        [.. Values(site, schemas, isNarrowed), .. site.AllowsNull && !site.Segments.IsEmpty ? Nothing(site) : []];

    private static IEnumerable<SiteVariant> Values(SchemaSite site, CaseSchemas schemas, bool isNarrowed) => site switch
    {
        { Schema: var schema } when schema["const"] is not null || schema["enum"] is not null => Listed(schema),
        { Value: SpecScalar { Kind: ScalarKind.Text } text } => TextVariants.Of(site.Schema, text.Text),
        { IsNumber: true } => Number(site.Schema, isNarrowed),
        { Value: SpecScalar { Kind: ScalarKind.Boolean } } => [new("true", SpecScalar.OfBoolean(true)), new("false", SpecScalar.OfBoolean(false))],
        { Value: SpecArray { Items: [var item, ..] } } => Items(site, item, schemas),
        { Value: SpecObject map } when site.Schema["properties"] is null => Entries(site.Schema, map),
        { Value: SpecObject map } => [.. site.Schema["minProperties"] is not null ? NoMembers : [], .. OtherVariants.Of(site.Schema, map, schemas.Check)],
        _ => [],
    };

    /// <summary>Null, and the member left out: a client must not take the one for the other.</summary>
    private static IEnumerable<SiteVariant> Nothing(SchemaSite site) =>
        [new("null", SpecScalar.Null()), .. site.IsRequired || site.Segments[^1] != site.Member ? Array.Empty<SiteVariant>() : [new("absent", null)]];

    private static IEnumerable<SiteVariant> Listed(SpecObject schema)
    {
        SpecScalar[] listed = [.. schema.Items("enum").Append(schema["const"]).OfType<SpecScalar>().Where(value => value.Kind != ScalarKind.Null)];
        return listed.Select(value => new SiteVariant(value.Text, value)).Append(new SiteVariant("undocumented-value", listed.FirstOrDefault()?.Kind switch
        {
            ScalarKind.Number => SpecScalar.OfNumber("987654"),
            ScalarKind.Boolean => SpecScalar.OfBoolean(listed[0].Text == "false"),
            _ => SpecScalar.OfText("undocumented_value"),
        }));
    }

    private static IEnumerable<SiteVariant> Number(SpecObject schema, bool isNarrowed)
    {
        bool isWhole = isNarrowed || SchemaTraits.Types(schema) is ["integer"];
        IEnumerable<(string Label, string Number)> free = [("zero", "0"), ("negative", "-1"), isWhole ? ("beyond-double", Beyond) : ("fraction", "1.5")];
        IEnumerable<(string Label, string Number)> widest = WholeNumbers.AreUnsigned(schema) ? [("greatest", $"{WholeNumbers.Most(schema)}")] : [];
        IEnumerable<(string Label, string Number)> steps = NumberCheck.Bound(schema, "multipleOf") is null
            ? []
            : [("one-step", Numbers.Step(schema, 1)), ("half-step", Numbers.Step(schema, 0.5))];
        return free.Concat(widest).Concat(Numbers.Boundaries(schema)).Concat(steps)
            .Where(each => !isWhole || NumberCheck.IsWhole(each.Number))
            .Select(each => new SiteVariant(each.Label, SpecScalar.OfNumber(each.Number)));
    }

    private static IEnumerable<SiteVariant> Items(SchemaSite site, SpecNode item, CaseSchemas schemas)
    {
        SpecNode second = schemas.Sites.Of(site.Schema["items"], item)[0] is { Value: SpecScalar { Kind: ScalarKind.Text } text, Schema: var schema }
            ? TextVariants.Other(schema, text.Text)
            : item;
        SiteVariant Of(string label, int count) => new(label, new SpecArray([.. Enumerable.Range(0, count).Select(index => index % 2 == 0 ? item : second)]));
        IEnumerable<SiteVariant> bounds =
            from keyword in new[] { (Name: "minItems", Label: "min-items"), (Name: "maxItems", Label: "max-items") }
            let bound = Count.Read(site.Schema, keyword.Name)
            where bound is >= 0 and <= 10_000
            from offset in new[] { 0, keyword.Name == "minItems" ? -1 : 1 }
            where bound + offset >= 0
            select Of(offset == 0 ? keyword.Label : offset < 0 ? $"under-{keyword.Label}" : $"over-{keyword.Label}", bound.Value + offset);
        IEnumerable<SiteVariant> twins = site.Schema.Flag("uniqueItems") ? [new("equal-items", new SpecArray([item, item]))] : [];
        return [.. bounds, .. twins, Of("one", 1), Of("many", 2), Of("none", 0)];
    }

    private static IEnumerable<SiteVariant> Entries(SpecObject schema, SpecObject map) => map.Members is [var first, ..]
        ?
        [
            new("no-entries", new SpecObject([])),
            new("names-to-escape", new SpecObject([first with { Name = "a \"b\" \\ ü 👋" }, first with { Name = "" }])),
            .. from keyword in new[] { (Name: "minProperties", Label: "min-properties", Beyond: -1), (Name: "maxProperties", Label: "max-properties", Beyond: 1) }
               let bound = Count.Read(schema, keyword.Name)
               where bound is > 0 and <= 10_000
               from count in new[] { bound.Value, bound.Value + keyword.Beyond }
               select new SiteVariant(count == bound ? keyword.Label : $"beyond-{keyword.Label}", new SpecObject(Enumerable.Range(0, count).Select(index => first with { Name = $"key{index}" }))),
            new("many-entries", new SpecObject(Enumerable.Range(0, 20).Select(index => first with { Name = $"key{index}" }))),
        ]
        : [];
}
