using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Naming;

/// <summary>
/// One schema for several responses that the overlay gave one name: it has the members of all, requires what all require, and
/// takes the values of each.
/// </summary>
internal static class ResponseUnion
{
    public static SpecObject Of(SpecObject one, SpecObject other)
    {
        SpecObject properties = other.Members("properties").Aggregate(
            one.Object("properties") ?? new SpecObject([]),
            (all, property) => all.With(property.Name, Member(all[property.Name], property.Value)));
        SpecNode[] required = [.. one.Items("required").Where(name => other.Items("required").Any(name.DeepEquals))];
        return one.With("properties", properties).With("required", new SpecArray(required));
    }

    private static SpecNode Member(SpecNode? one, SpecNode other) => (one, other) switch
    {
        (null, _) => other,
        (SpecObject first, SpecObject second) when !first.DeepEquals(second) => Loosen(first, second),
        _ => one,
    };

    /// <summary>What the two say otherwise is dropped; a constant that differs is no constant.</summary>
    private static SpecObject Loosen(SpecObject one, SpecObject other) =>
        one.Without([.. one.Members.Select(member => member.Name).Where(name => name != "description" && !one[name]!.DeepEquals(other[name]))]);
}
