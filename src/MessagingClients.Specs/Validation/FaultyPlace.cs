using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Validation;

/// <summary>Finds what a reader throws at that does not say where: the first part that it cannot read the document with.</summary>
internal static class FaultyPlace
{
    // Each turn reads the document once more.
    private const long Largest = 20_000;

    /// <summary>Finds the place.</summary>
    /// <param name="document">The document that the reader throws at.</param>
    /// <param name="throws">Whether the reader throws at a document.</param>
    /// <returns>The pointer to the innermost part that was found; that of the document where it is large.</returns>
    public static string Find(SpecObject document, Func<SpecObject, bool> throws)
    {
        List<string> way = [];
        SpecNode node = document;
        while (document.Size <= Largest && First(document, way, node, throws) is (var step, { } child))
        {
            way.Add(step);
            node = child;
        }

        return "#" + SpecPointer.Format(way);
    }

    private static (string Step, SpecNode? Child) First(SpecObject document, List<string> way, SpecNode node, Func<SpecObject, bool> throws)
    {
        (string Step, SpecNode Child)[] parts = [.. node.Children()];
        int readable = -1;
        int unreadable = parts.Length;
        while (unreadable - readable > 1)
        {
            int middle = (readable + unreadable) / 2;
            if (throws((SpecObject)SpecEdit.Replace(document, way, whole => Take(whole, middle))!))
            {
                unreadable = middle;
            }
            else
            {
                readable = middle;
            }
        }

        return unreadable == 0 ? ("", null) : parts[unreadable - 1];
    }

    // Without its version a document is not read at all.
    private static SpecNode Take(SpecNode node, int count) => node switch
    {
        SpecObject value => new SpecObject(value.Members.Where((member, index) => index < count || member.Name == "openapi"), value.Location),
        SpecArray array => new SpecArray([.. array.Items.Take(count)], array.Location),
        _ => node,
    };
}
