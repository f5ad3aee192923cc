using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Changes;

/// <summary>Whether two nodes say the same, wherever their parts are written.</summary>
internal sealed class SameMeaning(Side before, Side after)
{
    private readonly HashSet<(string?, string?)> _assumed = [];

    public bool Of(SpecNode? one, SpecNode? other)
    {
        (string? Before, string? After) references = (Side.Reference(one), Side.Reference(other));
        if (references is not (null, null) && !_assumed.Add(references))
        {
            return true;
        }

        return (before.Resolve(one), after.Resolve(other)) switch
        {
            (SpecObject first, SpecObject second) => first.Members.Count == second.Members.Count
                && first.Members.All(member => second[member.Name] is { } value && Of(member.Value, value)),
            (SpecArray first, SpecArray second) => first.Items.Count == second.Items.Count
                && first.Items.Zip(second.Items).All(pair => Of(pair.First, pair.Second)),
            (null, null) => true,
            (null, _) or (_, null) => false,
            var (first, second) => first.DeepEquals(second),
        };
    }
}
