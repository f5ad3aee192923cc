using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Overlays.Paths;

/// <summary>A JSONPath (RFC 9535), all of it but functions.</summary>
internal sealed class JsonPath
{
    private readonly IReadOnlyList<Segment> _segments;

    internal JsonPath(IReadOnlyList<Segment> segments) => _segments = segments;

    /// <summary>Whether it leads to one node at most: names and indexes alone.</summary>
    public bool IsSingular => _segments.All(segment => segment.IsSingular);

    /// <exception cref="FormatException">The text is no path; the message says where.</exception>
    public static JsonPath Parse(string text) => new JsonPathParser(text).Parse();

    public IEnumerable<PathMatch> Select(SpecNode root) => Select(root, root);

    /// <summary>Filters begin at the current node (<c>@</c>), but may look from the root as well.</summary>
    internal IEnumerable<PathMatch> Select(SpecNode start, SpecNode root) =>
        _segments.Aggregate(
            (IEnumerable<PathMatch>)[new PathMatch([], start)],
            (matches, segment) => matches.SelectMany(match => segment.Select(match, root)));
}
