using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Changes.Schemas;

/// <summary>Compares two schemas, keyword by keyword. A missing one allows everything.</summary>
internal static class SchemaComparison
{
    private static readonly SpecObject Anything = new([]);

    private static readonly KeywordGroup[] Groups =
    [
        .. new[] { "title", "description", "example", "examples", "externalDocs", "$comment", "xml" }.Select(keyword => KeywordGroup.Of(keyword, Leaf.Words)),
        KeywordGroup.Of("x-name", Leaf.Name),
        KeywordGroup.Of("deprecated", Leaf.Deprecated),
        KeywordGroup.Of("default", ValueKeywords.CompareDefault),
        new(["type", "nullable"], TypeKeywords.Compare),
        KeywordGroup.Of("format", TypeKeywords.CompareFormat),
        new(["enum", "const"], ValueKeywords.Compare),
        .. LimitKeywords.All,
        new(["properties", "required"], MemberKeywords.Compare),
        new(["additionalProperties"], MemberKeywords.CompareAdditional),
        KeywordGroup.Of("items", Compare),
        UnionKeywords.Of("oneOf"),
        UnionKeywords.Of("anyOf"),
        UnionKeywords.Of("allOf"),
    ];

    private static readonly HashSet<string> Known = [.. Groups.SelectMany(group => group.Keywords)];

    public static void Compare(Walk walk, Site site, SpecNode? before, SpecNode? after)
    {
        Site own = Target(walk, before, after) is { } place ? site with { Place = place } : site;
        if ((before is null && after is null) || !walk.Enter(own, before, after))
        {
            return;
        }

        walk.Meet(own, before, after);
        (SpecNode? one, SpecNode? other) = (walk.Before.Resolve(before), walk.After.Resolve(after));
        walk.Meet(own, one, other);
        if (one.IsFalse() || other.IsFalse())
        {
            CompareNothing(walk, own, one, other);
            return;
        }

        (SpecObject plain, SpecObject changed) = OneOption.Unfold(
            NullUnion.Unfold(walk.Before, one as SpecObject ?? Anything), NullUnion.Unfold(walk.After, other as SpecObject ?? Anything));
        Compare(walk, own, plain, changed);
    }

    private static void Compare(Walk walk, Site site, SpecObject before, SpecObject after)
    {
        foreach (KeywordGroup group in Groups)
        {
            int met = walk.Met;
            group.Compare(walk, site, before, after);
            foreach (string keyword in group.Keywords)
            {
                walk.Meet(site.Below(keyword), before[keyword], after[keyword]);
                walk.Rest(site.Below(keyword), before[keyword], after[keyword], met, "spelling", Effects.DocOnly);
            }
        }

        foreach (string keyword in RuleTable.Names(before, after).Where(keyword => !Known.Contains(keyword) && keyword != Marks.Subtypes))
        {
            Rule rule = Annotations.Contains(keyword) ? Leaf.Extension : Leaf.Unknown;
            rule(walk, site.Below(keyword), before[keyword], after[keyword]);
        }
    }

    private static void CompareNothing(Walk walk, Site site, SpecNode? before, SpecNode? after)
    {
        if (before.IsFalse() != after.IsFalse())
        {
            walk.MeetAll(site, before, after);
            walk.Add(site, "type", after.IsFalse() ? "No value is allowed now." : "Values are allowed now.", ShiftRules.OfReading(after.IsFalse() ? Shift.Narrowed : Shift.Widened, site.Role));
        }
    }

    private static string? Target(Walk walk, SpecNode? before, SpecNode? after) =>
        after.Text("$ref") is { } reference ? walk.After.Place(reference)
        : after is null && before.Text("$ref") is { } gone ? walk.Before.Place(gone)
        : null;
}
