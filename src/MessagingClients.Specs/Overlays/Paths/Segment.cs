using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Overlays.Paths;

/// <summary>One step of a path: some children of a node, or of all its descendants.</summary>
internal sealed record Segment(IReadOnlyList<Selector> Selectors, bool Descends)
{
    /// <summary>Whether it leads to one node at most.</summary>
    public bool IsSingular => !Descends && Selectors is [{ IsSingular: true }];

    public IEnumerable<PathMatch> Select(PathMatch match, SpecNode root)
    {
        IEnumerable<PathMatch> parents = Descends ? match.Descendants() : [match];
        return parents.SelectMany(parent => Selectors.SelectMany(selector => selector.Select(parent, root)));
    }
}
