using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases;

/// <summary>What the cases of one operation are derived from.</summary>
/// <param name="Document">The document as published.</param>
/// <param name="Node">The operation in it.</param>
/// <param name="Operation">The operation, as cases name it.</param>
/// <param name="Valid">A request with what the document requires and no more.</param>
/// <param name="Success">The first success of the document, with a body where it states one.</param>
internal sealed record CaseSource(SpecObject Document, OperationNode Node, CaseOperation Operation, CaseRequest Valid, ServedAnswer Success)
{
    /// <summary>What the body of a success is to the caller.</summary>
    public CaseBody Body { get; init; } = CaseBody.Json;

    /// <summary>Whether a success is an object with members, to which others may come.</summary>
    public bool IsOpen { get; init; } = true;

    /// <summary>The schemas as requests see them.</summary>
    public CaseSchemas Requests => field ??= CaseSchemas.Of(Document, OneSided.OfAnswers);

    /// <summary>The body of its requests.</summary>
    public SentBody Sent => field ??= new(Node, Requests.View);
}
