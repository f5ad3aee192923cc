using System.Globalization;

namespace MessagingClients.Specs.Documents;

/// <summary>A path to a node (RFC 6901).</summary>
internal static class SpecPointer
{
    public static IReadOnlyList<string> Parse(string pointer) =>
        [.. pointer.TrimStart('#').Split('/').Skip(1).Select(Unescape)];

    public static string Format(IEnumerable<string> segments) =>
        string.Concat(segments.Select(segment => "/" + segment.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)));

    /// <summary>The node at the end of the path, or the last one on the way that is there.</summary>
    public static (SpecNode Node, bool Whole) Follow(SpecNode root, IReadOnlyList<string> segments)
    {
        SpecNode node = root;
        foreach (string segment in segments)
        {
            if (Child(node, segment) is not { } next)
            {
                return (node, false);
            }

            node = next;
        }

        return (node, true);
    }

    public static SpecNode? Find(SpecNode root, string pointer) =>
        Follow(root, Parse(pointer)) is (var node, true) ? node : null;

    /// <summary>The name by which an item of an array is reached.</summary>
    public static string Step(int index) => index.ToString(CultureInfo.InvariantCulture);

    private static SpecNode? Child(SpecNode node, string segment) => node switch
    {
        SpecObject parent => parent[segment],
        SpecArray parent when int.TryParse(segment, out int index) && index >= 0 && index < parent.Items.Count => parent.Items[index],
        _ => null,
    };

    private static string Unescape(string segment) =>
        Uri.UnescapeDataString(segment).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}
