using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Changes;

/// <summary>Rules for members that are looked at as a whole.</summary>
internal static class Leaf
{
    /// <summary>Words for people.</summary>
    public static Rule Words { get; } = Of("text", Effects.DocOnly);

    /// <summary>Names, which only the source knows.</summary>
    public static Rule Name { get; } = Of("name", Effects.DocOnly);

    /// <summary>What a provider adds for tools of its own.</summary>
    public static Rule Extension { get; } = Of("extension", Effects.DocOnly);

    /// <summary>What no rule knows.</summary>
    public static Rule Unknown { get; } = Of("unknown", Effects.Unknown);

    /// <summary>What a document advises against.</summary>
    public static Rule Deprecated { get; } = Of("deprecated", Effects.OfBehaviour(ChangeEffect.Compatible));

    public static Rule Of(string code, Effects effects) => Of(code, effects, effects, effects);

    public static Rule Of(string code, Effects added, Effects changed, Effects removed) => (walk, site, before, after) =>
    {
        walk.MeetAll(site, before, after);
        if (!walk.IsSame(before, after))
        {
            walk.Add(site, code, Phrase.Of(site, before, after), before is null ? added : after is null ? removed : changed);
        }
    };

    /// <summary>A map: its members are compared by name.</summary>
    public static Rule Map(Rule each) => (walk, site, before, after) =>
    {
        int met = walk.Met;
        walk.Meet(site, before, after);
        foreach (string name in RuleTable.Names(before, after))
        {
            each(walk, site.Below(name), before.Value(name), after.Value(name));
        }

        walk.Rest(site, before, after, met, "spelling", Effects.DocOnly);
    };

    /// <summary>A list whose order says nothing.</summary>
    public static Rule Set(string code, Effects effects) => (walk, site, before, after) =>
    {
        walk.MeetAll(site, before, after);
        SpecNode[] one = [.. (before as SpecArray)?.Items ?? []];
        SpecNode[] other = [.. (after as SpecArray)?.Items ?? []];
        bool isReordered = one.Length == other.Length && Array.TrueForAll(one, item => Array.Exists(other, item.DeepEquals));
        if (!walk.IsSame(before, after))
        {
            walk.Add(site, isReordered ? "order" : code, Phrase.Of(site, before, after), isReordered ? Effects.DocOnly : effects);
        }
    };
}
