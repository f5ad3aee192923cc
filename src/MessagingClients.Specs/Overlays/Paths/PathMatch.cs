using System.Collections.Immutable;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Overlays.Paths;

/// <summary>A node that a path selects, and the way to it from the root.</summary>
internal sealed record PathMatch(ImmutableList<string> Segments, SpecNode Node)
{
    public IEnumerable<PathMatch> Children() => Node.Children().Select(child => Child(child.Step, child.Child));

    public IEnumerable<PathMatch> Descendants() => Children().SelectMany(child => child.Descendants()).Prepend(this);

    public PathMatch? Named(string name) =>
        Node is SpecObject parent && parent[name] is { } child ? Child(name, child) : null;

    public PathMatch? At(long index)
    {
        int count = (Node as SpecArray)?.Items.Count ?? 0;
        long place = index < 0 ? count + index : index;
        return place >= 0 && place < count ? Child(SpecPointer.Step((int)place), ((SpecArray)Node).Items[(int)place]) : null;
    }

    private PathMatch Child(string step, SpecNode node) => new(Segments.Add(step), node);
}
