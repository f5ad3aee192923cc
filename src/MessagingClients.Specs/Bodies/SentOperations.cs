using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Bodies;

/// <summary>The operations of a document as a client sends them: one with further bodies once more for each of them.</summary>
internal static class SentOperations
{
    public static IEnumerable<OperationNode> All(SpecObject document) => OperationNode.All(document).SelectMany(Of);

    /// <returns>The operation with the body that is sent first, and then with each further one under the name of its method.</returns>
    public static IEnumerable<OperationNode> Of(OperationNode node)
    {
        ILookup<string, string> further = node.Operation.Members(Marks.Bodies).ToLookup(body => body.Value.AsText()!, body => body.Name);
        string[] all = [.. further.SelectMany(media => media)];
        return all.Length == 0
            ? [node]
            : [With(node, media => !all.Contains(media)), .. further.Select(body => Further(With(node, body.Contains), body.Key))];
    }

    /// <summary>An operation that says which media types are sent besides.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="further">The media types.</param>
    /// <param name="name">What the method of each is called, or what stands at the end of that name.</param>
    public static SpecObject Mark(SpecObject operation, IEnumerable<SpecMember> further, Func<SpecMember, string> name) => operation.With(
        Marks.Bodies, new SpecObject(further.Select(media => new SpecMember(media.Name, SpecScalar.OfText(name(media), media.Location))), operation.Location));

    private static OperationNode Further(OperationNode node, string name) => node with
    {
        Operation = node.Operation.With(Marks.FurtherOf, SpecScalar.OfText(node.Operation.Text("x-name") ?? "", node.Operation.Location))
            .With("x-name", SpecScalar.OfText(name, node.Operation.Location)),
    };

    private static OperationNode With(OperationNode node, Func<string, bool> isSent)
    {
        SpecObject body = node.Operation.Object("requestBody")!;
        SpecObject content = body.Object("content")!;
        return node with
        {
            Operation = node.Operation.Without([Marks.Bodies])
                .With("requestBody", body.With("content", content.Without([.. content.Members.Select(media => media.Name).Where(media => !isSent(media))]))),
        };
    }
}
