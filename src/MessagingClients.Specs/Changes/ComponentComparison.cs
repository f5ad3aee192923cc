using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Changes;

/// <summary>Compares what no operation uses, once everything that one uses was compared where it is used.</summary>
internal static class ComponentComparison
{
    public static void Compare(Walk walk, Site site, SpecNode? before, SpecNode? after)
    {
        foreach (string kind in RuleTable.Names(before, after))
        {
            if (!IsMap(before.Value(kind)) || !IsMap(after.Value(kind)))
            {
                Leaf.Extension(walk, site.Below(kind), before.Value(kind), after.Value(kind));
                continue;
            }

            foreach (string name in RuleTable.Names(before.Value(kind), after.Value(kind)))
            {
                CompareOne(walk, site.Below(kind, name), before.Value(kind).Value(name), after.Value(kind).Value(name));
            }
        }
    }

    private static void CompareOne(Walk walk, Site site, SpecNode? before, SpecNode? after)
    {
        if (site.Place.StartsWith("/components/securitySchemes/", StringComparison.Ordinal) && IsUsed(walk, SpecPointer.Parse(site.Place)[^1]))
        {
            SecurityComparison.CompareScheme(walk, site, before, after);
        }
        else if ((before is null || !walk.Before.HasMet(before)) && (after is null || !walk.After.HasMet(after)))
        {
            Leaf.Of("unused-component", Effects.DocOnly)(walk, site, before, after);
        }
        else if (IsHidden(walk, site, before, after))
        {
            walk.Add(site, "hidden", "The component changed in what every use of it says otherwise.", Effects.DocOnly);
        }
    }

    /// <summary>What stands beside a reference can say otherwise than what it leads to.</summary>
    private static bool IsHidden(Walk walk, Site site, SpecNode? before, SpecNode? after) =>
        site.Place.StartsWith("/components/schemas/", StringComparison.Ordinal)
        && before is not null && after is not null && !before.DeepEquals(after)
        && walk.Changes.All(change => change.Place != site.Place && !change.Place.StartsWith(site.Place + "/", StringComparison.Ordinal));

    private static bool IsMap(SpecNode? node) => node is null or SpecObject;

    private static bool IsUsed(Walk walk, string scheme) =>
        SecurityComparison.Used(walk.Before.Document).Contains(scheme) || SecurityComparison.Used(walk.After.Document).Contains(scheme);
}
