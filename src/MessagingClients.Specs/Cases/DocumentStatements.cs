using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases;

/// <summary>Everything that a document as published states, whether a case tries it or not.</summary>
/// <param name="Exchanges">The exchanges, in the order of the document.</param>
/// <param name="Keywords">The keywords of the schemas of bodies, in the order of the document.</param>
public sealed record DocumentStatements(IReadOnlyList<StatedExchange> Exchanges, IReadOnlyList<StatedKeyword> Keywords)
{
    /// <summary>Reads a document.</summary>
    /// <param name="spec">The file with the document as published.</param>
    /// <returns>What it states.</returns>
    /// <exception cref="SpecException">The document cannot be used.</exception>
    public static DocumentStatements Read(string spec)
    {
        SpecObject document = PublishedSpec.Read(spec);
        OperationNode[] operations = [.. OperationNode.All(document)];
        return new DocumentStatements(
            [.. operations.SelectMany(node => Exchange(document, node))],
            [.. operations.SelectMany(node => new KeywordWalk(document, node).All())]);
    }

    private static IEnumerable<StatedExchange> Exchange(SpecObject document, OperationNode node)
    {
        (string? Name, int Index)[] requests = MediaTypes(node.Operation["requestBody"]);
        return
            from answer in node.Operation.Members("responses")
            from request in requests
            let chosen = AnswerMedia.Of(document, answer.Value)?.Stated.Name
            from media in MediaTypes(answer.Value)
            select new StatedExchange(
                node.Method.ToUpperInvariant(), node.Path, request.Name, answer.Name, media.Name, request.Index == 0 && media.Name == chosen);
    }

    private static (string? Name, int Index)[] MediaTypes(SpecNode? body) => body.Members("content") is { Count: > 0 } media
        ? [.. media.Select((each, index) => ((string?)each.Name, index))]
        : [(null, 0)];
}
