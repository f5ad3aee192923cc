namespace MessagingClients.Specs.Documents;

/// <summary>An operation and the place where it stands: method and path are what every reader of a document agrees on.</summary>
/// <param name="Path">The path template.</param>
/// <param name="Method">The method, in lower case as in the document.</param>
/// <param name="PathItem">The path item around the operation.</param>
/// <param name="Operation">The operation.</param>
internal sealed record OperationNode(string Path, string Method, SpecObject PathItem, SpecObject Operation)
{
    public static readonly IReadOnlyList<string> Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    /// <summary>The answers that it states, by their statuses; extensions between them are none.</summary>
    public IEnumerable<SpecMember> Answers => Operation.Members("responses").Where(answer => !answer.Name.StartsWith("x-", StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Whether an answer never has a body, whatever a document says: after HEAD, and with some statuses (RFC 9110, sections 9.3.2,
    /// 15.3.5, 15.3.6 and 15.4.5).
    /// </summary>
    /// <param name="status">The status; <see langword="null"/> for an answer of several.</param>
    public bool HasNoBody(int? status) => Method == "head" || status is 204 or 205 or 304;

    /// <summary>All operations, in the order of the document.</summary>
    public static IEnumerable<OperationNode> All(SpecObject document) =>
        from path in document.Members("paths")
        from member in (path.Value as SpecObject)?.Members ?? []
        where Methods.Contains(member.Name) && member.Value is SpecObject
        select new OperationNode(path.Name, member.Name, (SpecObject)path.Value, (SpecObject)member.Value);

    /// <summary>What the operation asks for to know who sends, as alternatives; what it does not say, the document does.</summary>
    public IEnumerable<SpecObject> Security(SpecObject document) => (((Operation["security"] ?? document["security"]) as SpecArray)?.Items ?? []).OfType<SpecObject>();

    /// <summary>The document with each operation replaced.</summary>
    public static SpecObject Map(SpecObject document, Func<OperationNode, SpecObject> edit) => document.Object("paths") is not { } paths
        ? document
        : document.With("paths", paths.Map(path => path.Value is not SpecObject item
            ? path.Value
            : item.Map(member => Methods.Contains(member.Name) && member.Value is SpecObject operation
                ? edit(new OperationNode(path.Name, member.Name, item, operation))
                : member.Value)));
}
