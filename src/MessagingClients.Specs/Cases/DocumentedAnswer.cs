using System.Globalization;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases;

/// <summary>An answer that a document states.</summary>
/// <param name="Name">The status as the document writes it, such as <c>202</c> or <c>4XX</c>.</param>
/// <param name="Status">The status to serve.</param>
/// <param name="Media">The first media type with what the document says of it; <see langword="null"/> for an answer without a body.</param>
internal sealed record DocumentedAnswer(string Name, int Status, SpecMember? Media)
{
    /// <summary>The schema of the body.</summary>
    public SpecNode? Schema => Media?.Value.Value("schema");

    /// <summary>Whether a body can be made and read: JSON by its media type, or none at all.</summary>
    public bool IsReadable => Media is null || Media.Name.Contains("json", StringComparison.OrdinalIgnoreCase);

    /// <summary>The answers of an operation; the first of a range stands for all of it, and <c>default</c> has no status.</summary>
    public static IEnumerable<DocumentedAnswer> All(OperationNode node) =>
        from answer in node.Operation.Members("responses")
        let status = Number(answer.Name)
        where status is not null
        select new DocumentedAnswer(answer.Name, status.Value, answer.Value.Members("content") is [var media, ..] ? media : null);

    private static int? Number(string name) => name switch
    {
        [var digit and >= '1' and <= '5', 'X', 'X'] => (digit - '0') * 100,
        _ => int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int status) ? status : null,
    };
}
