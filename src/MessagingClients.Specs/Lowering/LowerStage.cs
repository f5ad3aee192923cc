using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Apis;

namespace MessagingClients.Specs.Lowering;

/// <summary>Sixth stage: from what OpenAPI can say to what a client is made of.</summary>
internal static class LowerStage
{
    /// <summary>Lowers a document.</summary>
    /// <param name="document">The document, named and shared.</param>
    /// <returns>The document in the terms of a client.</returns>
    /// <exception cref="SpecException">The document says something that no client can be generated for.</exception>
    public static Api Apply(SpecObject document)
    {
        ArgumentNullException.ThrowIfNull(document);
        ModelReader models = new(new ShapeReader(document), new RoleReader(document).Read());
        SpecObject info = document.Object("info")!;
        return new Api(
            info.Text("title")!,
            info.Text("version")!,
            ServerReader.Read(document),
            SecurityReader.Read(document),
            [.. OperationNode.All(document).Select(operation => new OperationReader(document, operation).Read())],
            models.Read(document));
    }
}
