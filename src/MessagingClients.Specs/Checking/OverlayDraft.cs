using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Naming;
using MessagingClients.Specs.Sharing;

namespace MessagingClients.Specs.Checking;

/// <summary>
/// What is decided once for a document, and written down: a client with areas keeps them, and types that are shared keep their
/// names, whatever operations come and go.
/// </summary>
public static class OverlayDraft
{
    private const int MostWithoutAreas = 12;

    /// <summary>Decides for a document that has no overlay yet.</summary>
    /// <param name="spec">The file with the document as published.</param>
    /// <param name="client">The name of the client in C#.</param>
    /// <returns>The overlay as YAML; <see langword="null"/> where there is nothing to decide, or the document cannot be used.</returns>
    public static string? Of(string spec, string client)
    {
        try
        {
            SpecObject document = CorrectedDocument.Read(spec, overlay: null);
            string[] lines = [.. Areas(document), .. Names(SharedNames.Propose(ClientCompiler.Name(document), client))];
            return lines.Length == 0 ? null : Write(client, lines);
        }
        catch (SpecException)
        {
            return null;
        }
    }

    private static string[] Areas(SpecObject document) => document[AreaNames.Extension] is null
        && OperationNode.All(document).Skip(MostWithoutAreas).Any() && OperationNode.All(document).Any(operation => operation.Operation.Items("tags").Count > 0)
            ? [$"{AreaNames.Extension}: true"]
            : [];

    private static string[] Names(IReadOnlyDictionary<string, string> names) => names.Count == 0
        ? []
        : [$"{ShareStage.Names}:", .. names.Select(name => $"  {name.Key}: \"{name.Value}\"")];

    private static string Write(string client, string[] lines) => $"""
        overlay: 1.0.0
        info:
          title: Decisions for {client}
          version: 1.0.0
        actions:
          - target: $
            description: Decided when the client was added; written down, so that operations that come later move no method and rename no type.
            update:
        {string.Join('\n', lines.Select(line => "      " + line))}

        """;
}
