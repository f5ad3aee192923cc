using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Overlays.Paths;

namespace MessagingClients.Specs.Cases;

/// <summary>What cases take from an overlay besides names: what it lets a client leave out, never what an answer holds.</summary>
internal sealed class CaseCorrections
{
    private readonly Dictionary<SourceLocation, string> _narrowed;
    private readonly HashSet<(string Operation, string Status)> _bodyOptional;

    private CaseCorrections(Dictionary<SourceLocation, string> narrowed, HashSet<(string Operation, string Status)> bodyOptional)
    {
        _narrowed = narrowed;
        _bodyOptional = bodyOptional;
    }

    /// <summary>Reads what an overlay says of a document.</summary>
    /// <param name="published">The document as published.</param>
    /// <param name="corrected">The document with the overlay applied.</param>
    /// <param name="overlay">The overlay, or <see langword="null"/> for none.</param>
    public static CaseCorrections Read(SpecObject published, SpecObject corrected, SpecObject? overlay) => new(
        overlay.Items("actions").SelectMany(action => Narrowed(published, action)).DistinctBy(place => place.Key).ToDictionary(),
        [
            .. from node in OperationNode.All(corrected)
               from answer in node.Operation.Members("responses")
               where answer.Value.Flag("x-body-optional")
               select (Key(node), answer.Name),
        ]);

    /// <summary>Why the client may hold less than a schema allows; <see langword="null"/> where it may not.</summary>
    public string? Narrowing(SpecObject schema) => _narrowed.GetValueOrDefault(schema.Location);

    /// <summary>Whether an answer that is documented with a body may come without it.</summary>
    public bool IsBodyOptional(OperationNode node, string status) => _bodyOptional.Contains((Key(node), status));

    private static IEnumerable<KeyValuePair<SourceLocation, string>> Narrowed(SpecObject published, SpecNode action) =>
        action.Text("x-narrows") is { } reason && action.Text("target") is { } target
            ? JsonPath.Parse(target).Select(published).Select(match => KeyValuePair.Create(match.Node.Location, reason))
            : [];

    private static string Key(OperationNode node) => $"{node.Method} {node.Path}";
}
