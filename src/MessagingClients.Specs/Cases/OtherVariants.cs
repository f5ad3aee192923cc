using MessagingClients.Specs.Cases.Schemas;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Lowering;

namespace MessagingClients.Specs.Cases;

/// <summary>What to try of the members that an object has beside those of the document: none, several, and names that are hard or taken.</summary>
internal static class OtherVariants
{
    private static readonly (string Name, string Label, int Beyond)[] Bounds =
        [("minProperties", "min-properties", -1), ("maxProperties", "max-properties", 1)];

    public static IEnumerable<SiteVariant> Of(SpecObject schema, SpecObject map, SchemaCheck check)
    {
        SpecMember[] own = [.. map.Members.Where(member => schema.Object("properties")?[member.Name] is not null)];
        return map.Members.Except(own).FirstOrDefault() is not { } other || schema["additionalProperties"] is not SpecObject
            ? []
            :
            [
                new("no-others", new SpecObject(own)),
                new("other-names-to-escape", new SpecObject([.. own, other with { Name = "a \"b\" \\ ü 👋" }, other with { Name = "" }])),
                new("many-others", With(own, other, 20)),
                .. Counts(schema, own, other),
                .. own.Where(member => check.Problem(schema.Object("properties")![member.Name], other.Value) is not null).Take(1)
                    .Select(member => new SiteVariant("name-taken", new SpecObject([.. own, other with { Name = CaseJson.Twin + member.Name }]))),
            ];
    }

    /// <summary>Both sides of how many members there may be.</summary>
    private static IEnumerable<SiteVariant> Counts(SpecObject schema, SpecMember[] own, SpecMember other) =>
        from bound in Bounds
        let stated = Count.Read(schema, bound.Name)
        where stated is > 0 and <= 10_000
        from count in new[] { stated.Value, stated.Value + bound.Beyond }
        where count > own.Length
        select new SiteVariant(count == stated ? bound.Label : $"beyond-{bound.Label}", With(own, other, count - own.Length));

    private static SpecObject With(SpecMember[] own, SpecMember other, int count) =>
        new([.. own, .. Enumerable.Range(0, count).Select(index => other with { Name = $"key{index}" })]);
}
