using MessagingClients.Specs.Bodies;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Stubs;

/// <summary>The operations of a document as published once for each body that may come.</summary>
internal static class SentBodies
{
    public static IEnumerable<OperationNode> Of(SpecObject document, OperationNode node)
    {
        IEnumerable<SpecMember> further = FurtherMedia.Of(document, node.Operation["requestBody"]);
        return SentOperations.Of(node with { Operation = SentOperations.Mark(node.Operation, further, FurtherMedia.Suffix) }).Select(Named);
    }

    private static OperationNode Named(OperationNode sent) => sent.Operation[Marks.FurtherOf] is null
        ? sent
        : sent with { Operation = sent.Operation.With("operationId", SpecScalar.OfText((sent.Operation.Text("operationId") ?? sent.Path) + sent.Operation.Text("x-name"))) };
}
