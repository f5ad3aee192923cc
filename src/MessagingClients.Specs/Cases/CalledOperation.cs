using MessagingClients.Specs.Bodies;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases;

/// <summary>
/// Says what a client calls an operation. One that calls it otherwise than its id says is wrong, unless there is no id, or none
/// that can be a name, or another operation has the same: then the name is the compiler's to choose.
/// </summary>
internal sealed class CalledOperation(DocumentOutline outline, SpecObject corrected, string provider)
{
    // A client has both methods for each operation.
    private const string Second = "WITHRESPONSE";

    // A word of servers, which the compiler leaves out.
    private const string Server = "controller";

    private readonly ILookup<string, OperationOutline> _named = outline.Operations.ToLookup(operation => Plain(operation.Id));
    private readonly Dictionary<(string Path, string Method), OperationNode> _nodes = OperationNode.All(corrected).ToDictionary(node => (node.Path, node.Method.ToUpperInvariant()));

    /// <summary>What is called, once for each body that is sent: with the operation as the document as published has it, without the other bodies.</summary>
    public IEnumerable<(OperationNode Node, CaseOperation Operation)> Sent(OperationNode node, OperationOutline operation)
    {
        CaseOperation plain = Of(operation);
        IEnumerable<SpecMember> further = node.Operation["requestBody"].Members("content").Where(media => operation.Further.ContainsKey(media.Name));
        OperationNode named = node with { Operation = SentOperations.Mark(node.Operation, further, media => operation.Further[media.Name]) };
        return SentOperations.Of(named).Select(sent => (sent, sent.Operation[Marks.FurtherOf] is null ? plain : Further(sent, plain, operation.Name)));
    }

    private static CaseOperation Further(OperationNode sent, CaseOperation plain, string first)
    {
        string suffix = FurtherMedia.Suffix(sent.Operation["requestBody"].Members("content")[0]);
        string name = sent.Operation.Text("x-name")!;
        return plain with { Name = plain.Name + suffix, CalledAs = plain.CalledAs is null && name == first + suffix ? null : name };
    }

    private CaseOperation Of(OperationOutline operation) => new(provider, operation.Id, operation.Method, operation.Path, RequestMediaType: null)
    {
        CalledAs = SaysItsName(_nodes[(operation.Path, operation.Method)].Operation) ? null : operation.Name,
    };

    private bool SaysItsName(SpecObject stated) =>
        stated.Text("x-name") is null
        && stated.Text("operationId") is { } id
        && char.IsLetter(id.FirstOrDefault(char.IsLetterOrDigit))
        && !id.Contains(Server, StringComparison.OrdinalIgnoreCase)
        && _named[Plain(id)].Count() == 1;

    private static string Plain(string id)
    {
        string plain = string.Concat(id.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return plain.EndsWith(Second, StringComparison.Ordinal) ? plain[..^Second.Length] : plain;
    }
}
