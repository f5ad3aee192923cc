using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Inlining;

/// <summary>Follows references to the node at their end.</summary>
internal static class ReferenceChain
{
    /// <exception cref="SpecException">The references lead back to one of them.</exception>
    public static SpecNode Resolve(SpecObject document, SpecNode node)
    {
        HashSet<string> met = [];
        SpecNode current = node;
        while (current.Text("$ref") is { } reference)
        {
            current = met.Add(reference)
                ? SpecPointer.Find(document, reference)!
                : throw new SpecException(
                    DiagnosticCodes.Unsupported, node.Location, $"No client can be generated for the reference '{reference}', which leads back to itself. Correct it by the overlay.");
        }

        return current;
    }
}
