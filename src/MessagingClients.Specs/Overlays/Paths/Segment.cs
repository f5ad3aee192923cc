using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Overlays.Paths;

/// <summary>Selects children of a node.</summary>
internal delegate IEnumerable<PathMatch> Selector(PathMatch parent, SpecNode root);

/// <summary>One step of a path: some children of a node, or of all its descendants.</summary>
internal sealed record Segment(IReadOnlyList<Selector> Selectors, bool Descends)
{
    public IEnumerable<PathMatch> Select(PathMatch match, SpecNode root)
    {
        IEnumerable<PathMatch> parents = Descends ? match.Descendants() : [match];
        return parents.SelectMany(parent => Selectors.SelectMany(selector => selector(parent, root)));
    }
}
