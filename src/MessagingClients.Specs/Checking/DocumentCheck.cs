using MessagingClients.Specs.Accepting;
using MessagingClients.Specs.Bodies;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Naming;

namespace MessagingClients.Specs.Checking;

/// <summary>What the compiler says of a document: what is wrong with it or, where nothing is, what was decided.</summary>
/// <param name="Outline">The document in short, or <see langword="null"/> where it cannot be read.</param>
/// <param name="Errors">What keeps a client from being made, in the order of the document: of each operation the first.</param>
/// <param name="Gaps">The errors as they would stand in the list of what is accepted; none where no client could be made even so.</param>
/// <param name="Operations">The operations, in the order of the document; none where there are errors.</param>
/// <param name="Notes">What was decided and what is passed over; none where there are errors.</param>
public sealed record DocumentCheck(
    DocumentOutline? Outline,
    IReadOnlyList<SpecDiagnostic> Errors,
    IReadOnlyList<AcceptedGap> Gaps,
    IReadOnlyList<CheckedOperation> Operations,
    IReadOnlyList<SpecNote> Notes)
{
    /// <summary>Whether a client can be made.</summary>
    public bool IsUsable => Errors.Count == 0;

    /// <summary>Checks a document as the build would.</summary>
    /// <param name="spec">The file with the document as published.</param>
    /// <param name="overlay">The file with the overlay, or <see langword="null"/> for none.</param>
    /// <param name="client">The name of the client in C#, or <see langword="null"/> for one made of the document's title.</param>
    /// <param name="accepted">What the client is made without, or <see langword="null"/> for nothing.</param>
    /// <returns>What was found.</returns>
    public static DocumentCheck Run(string spec, string? overlay, string? client, AcceptedGaps? accepted = null)
    {
        try
        {
            SpecObject laid = CorrectedDocument.ReadLaid(spec, overlay);
            return Run(laid, CorrectedDocument.Of(laid, accepted), client ?? Words.Pascal(laid.Object("info").Text("title")!));
        }
        catch (SpecException exception)
        {
            return new DocumentCheck(null, exception.Diagnostics, [], [], []);
        }
    }

    private static DocumentCheck Run(SpecObject laid, SpecObject corrected, string client)
    {
        DocumentOutline outline = DocumentOutline.Of(corrected);
        try
        {
            SpecObject shared = ClientCompiler.Compile(corrected, client).Shared;
            return new DocumentCheck(outline, [], [], [.. OperationNode.All(shared).Select(node => Operation(shared, node))], DocumentNotes.Of(laid, corrected, shared, client));
        }
        catch (SpecException exception)
        {
            DocumentErrors found = DocumentErrors.Of(laid, corrected, client, exception);
            return new DocumentCheck(outline, found.Errors, found.Gaps, [], []);
        }
    }

    private static CheckedOperation Operation(SpecObject shared, OperationNode node) =>
        new(node.Method.ToUpperInvariant(), node.Path, DocumentNotes.Method(shared, node))
        {
            Further = [.. SentOperations.Of(node).Skip(1).Select(further => DocumentNotes.Method(shared, further))],
        };
}
