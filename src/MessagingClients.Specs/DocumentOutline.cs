using MessagingClients.Specs.Accepting;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Naming;

namespace MessagingClients.Specs;

/// <summary>What people and tools ask of a document without generating anything from it.</summary>
/// <param name="OpenApi">The version of OpenAPI that it is written in.</param>
/// <param name="Title">Its title.</param>
/// <param name="Version">Its version.</param>
/// <param name="Operations">Its operations, in its order.</param>
/// <param name="Server">Its first server as it stands there, or <see langword="null"/>.</param>
public sealed record DocumentOutline(string OpenApi, string Title, string Version, IReadOnlyList<OperationOutline> Operations, string? Server)
{
    /// <summary>Reads a document with its overlay.</summary>
    /// <param name="spec">The file with the document as published.</param>
    /// <param name="overlay">The file with the overlay, or <see langword="null"/> for none.</param>
    /// <param name="accepted">What the client is made without, or <see langword="null"/> for nothing.</param>
    /// <returns>The outline.</returns>
    /// <exception cref="SpecException">The document or the overlay cannot be used.</exception>
    public static DocumentOutline Read(string spec, string? overlay, AcceptedGaps? accepted = null) => Of(CorrectedDocument.Read(spec, overlay, accepted));

    internal static DocumentOutline Of(SpecObject corrected)
    {
        SpecObject document = OperationNames.Apply(corrected);
        return new DocumentOutline(
            document.Text("openapi")!,
            document.Object("info").Text("title")!,
            document.Object("info").Text("version")!,
            [.. OperationNode.All(document).Select(Outline)],
            document.Items("servers") is [var server, ..] ? server.Text("url") : null);
    }

    private static OperationOutline Outline(OperationNode node) => new(
        node.Operation.Text("operationId")!,
        node.Method.ToUpperInvariant(),
        node.Path,
        node.Operation.Members("responses")
            .Where(answer => answer.Value.Text("x-message-id") is not null)
            .ToDictionary(answer => answer.Name, answer => answer.Value.Text("x-message-id")!))
    {
        Name = node.Operation.Text("x-name")!,
        Further = node.Operation.Members(Marks.Bodies).ToDictionary(body => body.Name, body => body.Value.AsText()!),
    };
}
