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

    /// <summary>The same as Markdown: a row for all that was measured of one thing, a column for each unit.</summary>
    public IEnumerable<string> Markdown =>
    [
        $"### {Name}", "",
        $"| measured : {Reference}, **ratio** (middle half) | {string.Join(" | ", Units)} |", $"|---|{string.Concat(Units.Select(_ => "---|"))}",
        .. Rows.GroupBy(row => row.What).Select(Row), "", .. Notes.SelectMany(note => new[] { note, "" }),
    ];

    private IEnumerable<string> Units => Rows.Select(row => row.Unit).Distinct();

    private string Row(IGrouping<string, Ratio> ratios) =>
        $"| {ratios.Key} | {string.Join(" | ", Units.Select(unit => ratios.FirstOrDefault(ratio => ratio.Unit == unit)?.ToMarkdown()))} |";
}
