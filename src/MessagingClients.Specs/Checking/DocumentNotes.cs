using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Checking;

/// <summary>Everything that is to know of a client before it is generated.</summary>
internal static class DocumentNotes
{
    /// <param name="corrected">The document with its corrections.</param>
    /// <param name="shared">The same document, whose operations and schemas have their names in C#.</param>
    /// <param name="client">The name of the client in C#.</param>
    /// <returns>The notes, by code and then in the order of the document.</returns>
    public static IReadOnlyList<SpecNote> Of(SpecObject corrected, SpecObject shared, string client) =>
    [
        .. OperationNode.All(shared).Select(Operation)
            .Concat(SchemaNotes.Of(shared, client))
            .Concat(PassedOver.Of(corrected))
            .OrderBy(note => note.Code, StringComparer.Ordinal),
    ];

    private static SpecNote Operation(OperationNode node) => new(
        NoteCodes.Operation, node.Operation.Location, $"{node.Method.ToUpperInvariant()} {node.Path} becomes {node.Operation.Text("x-name")}Async.");
}
