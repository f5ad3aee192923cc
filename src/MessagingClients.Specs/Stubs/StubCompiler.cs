using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Stubs;

/// <summary>Derives what a stand-in answers from a document as published; no overlay reaches it.</summary>
public static class StubCompiler
{
    /// <summary>Derives the stubs of a document.</summary>
    /// <param name="spec">The file with the document as published.</param>
    /// <returns>The stubs; of two that match a request, the earlier one answers.</returns>
    /// <exception cref="SpecException">The document cannot be used.</exception>
    public static IReadOnlyList<Stub> Compile(string spec)
    {
        SpecObject document = PublishedSpec.Read(spec);
        return
        [
            .. from node in OperationNode.All(document)
               from sent in SentBodies.Of(document, node)
               from stub in new OperationStubs(document, sent).Derive()
               select stub,
        ];
    }
}
