namespace MessagingClients.Specs.Tests.Support;

/// <summary>A table in Markdown.</summary>
internal static class MarkdownTable
{
    public static string Write(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows) =>
        string.Join('\n', [Line(heads), Line([.. heads.Select(_ => "---")]), .. rows.Select(Line)]);

    private static string Line(IReadOnlyList<string> cells) => $"| {string.Join(" | ", cells)} |".Replace("|  |", "| |", StringComparison.Ordinal);
}
