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
        SpecNode? body = node.Operation["requestBody"];
        SpecMember[] sent = [.. SentBody.All(document, node)];
        return
            from answer in node.Operation.Members("responses")
            from request in body.Members("content").DefaultIfEmpty()
            let chosen = AnswerMedia.Of(document, answer.Value)?.Stated.Name
            from media in MediaTypes(answer.Value)
            select new StatedExchange(
                node.Method.ToUpperInvariant(), node.Path, request?.Name, answer.Name, media, (request is null || sent.Contains(request)) && media == chosen)
            {
                SentAs = request is null ? null : SentBody.OnWire(request),
            };
    }

    private static IEnumerable<string?> MediaTypes(SpecNode? body) => body.Members("content").Select(media => (string?)media.Name).DefaultIfEmpty();
}
