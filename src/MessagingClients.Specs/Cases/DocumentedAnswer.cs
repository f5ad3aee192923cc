using System.Globalization;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases;

/// <summary>An answer that a document states.</summary>
/// <param name="Name">The status as the document writes it, such as <c>202</c>, <c>4XX</c> or <c>default</c>.</param>
/// <param name="Status">The status to serve.</param>
/// <param name="Media">The media type that a client asks for; <see langword="null"/> for an answer without a body.</param>
internal sealed record DocumentedAnswer(string Name, int Status, AnswerMedia? Media)
{
    private const string Any = "default";

    /// <summary>Whether the status says that the request was taken.</summary>
    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>The schema of the body.</summary>
    public SpecNode? Schema => Media?.Schema;

    /// <summary>What the body is to the caller.</summary>
    public CaseBody Body => Media?.Kind switch
    {
        AnswerKind.Text => CaseBody.Text,
        AnswerKind.Stream => CaseBody.Bytes,
        AnswerKind.Events => Media.HasJson ? CaseBody.Events : CaseBody.TextEvents,
        _ => CaseBody.Json,
    };

    /// <summary>Whether the body is events.</summary>
    public bool HasEvents => Media is { Kind: AnswerKind.Events };

    /// <summary>
    /// The answers of an operation. One status stands for all of a range, and for <c>default</c>: one that has no answer of its own.
    /// </summary>
    public static IEnumerable<DocumentedAnswer> All(SpecObject document, OperationNode node)
    {
        string[] names = [.. node.Operation.Members("responses").Select(answer => answer.Name)];
        return
            from answer in node.Operation.Members("responses")
            let status = Number(answer.Name, names)
            where status is >= 200
            select new DocumentedAnswer(answer.Name, status.Value, AnswerMedia.Of(document, answer.Value));
    }

    private static int? Number(string name, string[] names) => name switch
    {
        Any when !names.Any(each => each.StartsWith('2')) => 200,
        Any => Enumerable.Range(400, 200).Select(status => (int?)status).FirstOrDefault(status => !names.Any(each => each != Any && Covers(each, status!.Value))),
        [var digit and >= '1' and <= '5', 'X', 'X'] => Enumerable.Range((digit - '0') * 100, 100).Select(status => (int?)status).FirstOrDefault(status => !names.Contains(Text(status!.Value))),
        _ => int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int status) ? status : null,
    };

    private static bool Covers(string name, int status) => name == Text(status) || name == $"{Text(status)[0]}XX";

    private static string Text(int status) => status.ToString(CultureInfo.InvariantCulture);
}
