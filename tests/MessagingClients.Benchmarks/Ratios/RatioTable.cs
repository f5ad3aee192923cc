namespace MessagingClients.Benchmarks.Ratios;

/// <summary>What came out of a measurement.</summary>
/// <param name="Name">The measurement.</param>
/// <param name="Reference">What each ratio is taken against.</param>
/// <param name="Rows">The ratios.</param>
/// <param name="Notes">What could not be measured, and why: sentences.</param>
internal sealed record RatioTable(string Name, string Reference, IReadOnlyList<Ratio> Rows, IReadOnlyList<string> Notes)
{
    /// <summary>The notes, and a line for each ratio.</summary>
    public IEnumerable<string> Lines => [.. Notes, .. Rows.Select(row => row.ToString())];

    /// <summary>The same as Markdown.</summary>
    public IEnumerable<string> Markdown =>
    [
        $"### {Name}", "", $"| | measured | {Reference} | ratio | middle half |", "|---|---:|---:|---:|---:|",
        .. Rows.Select(row => row.ToMarkdown()), "", .. Notes.SelectMany(note => new[] { note, "" }),
    ];
}
