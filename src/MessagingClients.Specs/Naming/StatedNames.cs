using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Naming;

/// <summary>Finds what the document and its overlay say of names, wherever a schema is written in place.</summary>
internal static class StatedNames
{
    /// <summary>The schemas within a part of a document that become types.</summary>
    public static IEnumerable<SpecObject> Schemas(SpecNode? part)
    {
        Stack<SpecNode> left = new(part.Children().Select(child => child.Child));
        while (left.TryPop(out SpecNode? node))
        {
            if (node is SpecObject schema && SchemaTraits.NeedsName(schema))
            {
                yield return schema;
            }

            foreach ((_, SpecNode child) in node.Children())
            {
                left.Push(child);
            }
        }
    }

    /// <summary>The names that the overlay gives to schemas.</summary>
    public static IEnumerable<string> Of(SpecObject document) =>
        Schemas(document).Select(schema => schema.Text("x-name")).OfType<string>().Select(Words.Pascal);
}
