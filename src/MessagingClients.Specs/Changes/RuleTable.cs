using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Changes;

/// <summary>What each member of one kind of object means. A member that is not in the table counts as unknown.</summary>
internal sealed class RuleTable(IReadOnlyDictionary<string, Rule> rules)
{
    /// <summary>Compares two objects member by member.</summary>
    public void Compare(Walk walk, Site site, SpecNode? before, SpecNode? after)
    {
        walk.Meet(site, before, after);
        foreach (string name in Names(before, after))
        {
            (SpecNode? one, SpecNode? other) = (before.Value(name), after.Value(name));
            (rules.GetValueOrDefault(name) ?? Otherwise(name))(walk, site.Below(name), one, other);
        }
    }

    /// <summary>The names of both, those of the newer object in its order.</summary>
    public static IEnumerable<string> Names(SpecNode? before, SpecNode? after) => Names(after).Union(Names(before));

    private static IEnumerable<string> Names(SpecNode? node) => (node as SpecObject)?.Members.Select(member => member.Name) ?? [];

    private static Rule Otherwise(string name) => name.StartsWith("x-", StringComparison.Ordinal) ? Leaf.Extension : Leaf.Unknown;
}
