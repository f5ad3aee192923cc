using MessagingClients.Specs.Bodies;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Naming;
using MessagingClients.Specs.Validation;

namespace MessagingClients.Specs.Checking;

/// <summary>Everything that is to know of a client before it is generated.</summary>
internal static class DocumentNotes
{
    /// <param name="laid">The document with its corrections, as it was validated.</param>
    /// <param name="corrected">The same document, with everything of an operation in one place.</param>
    /// <param name="shared">The same document, whose operations and schemas have their names in C#.</param>
    /// <param name="client">The name of the client in C#.</param>
    /// <returns>The notes, by code and then in the order of the document.</returns>
    public static IReadOnlyList<SpecNote> Of(SpecObject laid, SpecObject corrected, SpecObject shared, string client) =>
    [
        .. SentOperations.All(shared).Select(node => Operation(shared, node))
            .Concat(Payloads.All(shared).Select(payload => Payload(payload, client)))
            .Concat(SchemaNotes.Of(shared, client))
            .Concat(PassedOver.Of(corrected))
            .Concat(SpecValidator.Irregularities(laid).Select(found => new SpecNote(NoteCodes.Irregular, found.Location, found.Message)))
            .OrderBy(note => note.Code, StringComparer.Ordinal),
    ];

    /// <summary>The method that an operation becomes, with its area before it.</summary>
    public static string Method(SpecObject shared, OperationNode node) =>
        (AreaNames.Of(shared, node.Operation) is { } area ? area + "." : "") + node.Operation.Text("x-name") + "Async";

    private static SpecNote Payload(SpecMember payload, string client) => new(
        NoteCodes.Operation, payload.Value.Location, $"The {payload.Value.Text(Payloads.Source)} is read by {client}Payloads.Read{payload.Name}.");

    private static SpecNote Operation(SpecObject shared, OperationNode node) => new(
        NoteCodes.Operation, node.Operation.Location, $"{node.Method.ToUpperInvariant()} {node.Path}{Further(node)} becomes {Method(shared, node)}.");

    private static string Further(OperationNode node) => node.Operation[Marks.FurtherOf] is null
        ? ""
        : $" with {string.Join(" or ", node.Operation["requestBody"].Members("content").Select(media => media.Name))}";
}
