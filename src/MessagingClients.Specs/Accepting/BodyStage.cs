using MessagingClients.Specs.Bodies;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Lowering;

namespace MessagingClients.Specs.Accepting;

/// <summary>
/// Finds the further bodies that a client sends. One that no client can write is passed over, as others are: the operation stays, with
/// the body that is sent first.
/// </summary>
internal static class BodyStage
{
    /// <param name="document">The inlined document.</param>
    /// <returns>The same document, whose operations say which media types are sent besides, and what stands at the end of the names of their methods.</returns>
    public static SpecObject Apply(SpecObject document)
    {
        SpecObject marked = Mark(document, (_, _) => true);
        if (Named(marked) is not { } named)
        {
            return Mark(document, (_, _) => false);
        }

        FileUses files = new(named);
        HashSet<(string, string, string)> wrong =
        [
            .. from node in OperationNode.All(named)
               from sent in SentOperations.Of(node).Skip(1)
               where files.ChangeOthers(sent) || StageErrors.Of(() => LowerStage.Apply(Alone(named, sent))).Count > 0
               from media in sent.Operation["requestBody"].Members("content")
               select (node.Path, node.Method, media.Name),
        ];
        return wrong.Count == 0 ? marked : Mark(document, (node, media) => !wrong.Contains((node.Path, node.Method, media)));
    }

    private static SpecObject Mark(SpecObject document, Func<OperationNode, string, bool> isSent) => OperationNode.Map(document, node =>
    {
        SpecMember[] further = [.. FurtherMedia.Of(document, node.Operation["requestBody"]).Where(media => isSent(node, media.Name))];
        return further.Length > 0 ? SentOperations.Mark(node.Operation, further, FurtherMedia.Suffix) : node.Operation[Marks.Bodies] is null ? node.Operation : node.Operation.Without([Marks.Bodies]);
    });

    // Without further bodies there is nothing to try; what is wrong with the whole document, its compilation says.
    private static SpecObject? Named(SpecObject marked)
    {
        try
        {
            return OperationNode.All(marked).Any(node => node.Operation[Marks.Bodies] is not null) ? ClientCompiler.Name(marked) : null;
        }
        catch (SpecException)
        {
            return null;
        }
    }

    private static SpecObject Alone(SpecObject document, OperationNode node) => document.Without(Payloads.Section).With("paths", new SpecObject(
        [new SpecMember(node.Path, node.PathItem.Without(OperationNode.Methods).With(node.Method, node.Operation))], document["paths"]!.Location));
}
