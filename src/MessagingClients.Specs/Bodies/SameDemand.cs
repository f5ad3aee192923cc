using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Bodies;

/// <summary>Whether two schemas demand the same of a value, whatever they refer to and however they are described.</summary>
internal sealed class SameDemand(SpecObject document)
{
    // With a stack of its own: a document can have schemas within schemas deeper than that of a thread.
    private readonly Stack<(SpecNode? One, SpecNode? Other, bool AreNames)> _left = [];
    private readonly HashSet<(SpecNode, SpecNode)> _seen = [];

    public bool Holds(SpecNode? one, SpecNode? other)
    {
        _left.Push((one, other, false));
        while (_left.TryPop(out (SpecNode? One, SpecNode? Other, bool AreNames) next))
        {
            if (!IsSame(next.One, next.Other, next.AreNames))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsSame(SpecNode? one, SpecNode? other, bool areNames) => (Resolve(one, areNames), Resolve(other, areNames)) switch
    {
        var (here, there) when ReferenceEquals(here, there) => true,
        (SpecObject here, SpecObject there) => !_seen.Add((here, there)) || Compare(Members(here, areNames), Members(there, areNames), areNames),
        (SpecArray here, SpecArray there) => here.Items.Count == there.Items.Count && Compare(here.Items.Zip(there.Items)),
        ({ } here, { } there) => here.DeepEquals(there),
        _ => false,
    };

    private SpecNode? Resolve(SpecNode? node, bool areNames) => areNames ? node : SchemaReference.Resolve(document, node);

    private static SpecMember[] Members(SpecObject value, bool areNames) => [.. value.Members.Where(member => areNames || !Annotations.Contains(member.Name))];

    private bool Compare(SpecMember[] here, SpecMember[] there, bool areNames)
    {
        foreach (SpecMember member in here)
        {
            SpecNode? other = Array.Find(there, each => each.Name == member.Name)?.Value;
            _left.Push((member.Value, other, !areNames && member.Name == "properties"));
        }

        return here.Length == there.Length;
    }

    private bool Compare(IEnumerable<(SpecNode, SpecNode)> items)
    {
        foreach ((SpecNode one, SpecNode other) in items)
        {
            _left.Push((one, other, false));
        }

        return true;
    }
}
