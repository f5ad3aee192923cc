namespace MessagingClients.Cli.Refreshing;

/// <summary>A line of the table in specs/README.md: a document, and where it comes from.</summary>
/// <param name="Line">The line of the file, from 1.</param>
/// <param name="Cells">What stands between its bars.</param>
internal sealed record OriginRow(int Line, IReadOnlyList<string> Cells)
{
    public const string ByHand = "by hand";

    private const string None = "–";

    /// <summary>The columns in their order.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["provider", "document", "origin", "block", "version", "taken", "sha256", "page"];

    public string Provider => Cells[0];

    /// <summary>No document is published: ours was written after a page for people.</summary>
    public bool IsTranscribed => Cells[1].StartsWith("transcribed", StringComparison.Ordinal);

    /// <summary>The address between angle brackets.</summary>
    public Uri? Origin => Cells[2].Split('<', '>') is [_, var address, ..] && Uri.TryCreate(address, UriKind.Absolute, out Uri? origin) ? origin : null;

    /// <summary>What stands beside the fence of the document in its page, or <see langword="null"/> where the page is the document.</summary>
    public string? Block => Cells[3].Split('`') is [_, var heading, ..] ? heading : null;

    public string Version => Cells[4];

    public string Sha256 => Cells[6];

    /// <summary>The hash of the page as it was transcribed.</summary>
    public string Page => Cells[7];

    /// <summary>The line of a document that was not there before; the table gives it its number.</summary>
    /// <param name="provider">The provider's name.</param>
    /// <param name="origin">Its address between angle brackets, or words for a file.</param>
    /// <param name="block">What stands beside the fence of the document in its page, or <see langword="null"/>.</param>
    /// <param name="document">The document.</param>
    /// <param name="day">Today.</param>
    public static OriginRow New(string provider, string origin, string? block, PublishedDocument document, DateOnly day) => new(0,
    [
        provider, $"published, OpenAPI {document.OpenApi}", origin, block is null ? None : $"`{block}`", document.Version, $"{day:yyyy-MM-dd}", document.Sha256,
        origin.StartsWith('<') ? None : ByHand,
    ]);

    /// <summary>The line once another document was taken.</summary>
    public OriginRow Taken(PublishedDocument document, DateOnly day) => this with
    {
        Cells = [Provider, $"published, OpenAPI {document.OpenApi}", Cells[2], Cells[3], document.Version, $"{day:yyyy-MM-dd}", document.Sha256, Page],
    };

    /// <inheritdoc/>
    public override string ToString() => $"| {string.Join(" | ", Cells)} |";
}
