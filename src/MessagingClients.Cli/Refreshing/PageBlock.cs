using System.Text.RegularExpressions;
using MessagingClients.Cli.Reports;

namespace MessagingClients.Cli.Refreshing;

/// <summary>A block of code in a Markdown page, which may be a document.</summary>
/// <param name="Heading">What stands beside the fence that opens it.</param>
/// <param name="Text">Its lines, ended by LF, without empty lines at its end; <see langword="null"/> where the page is cut off before its end.</param>
/// <param name="LinesBefore">How many lines of the page stand before its first one.</param>
internal sealed partial record PageBlock(string Heading, string? Text, int LinesBefore)
{
    private const int LongestHeading = 100;

    /// <param name="page">The page.</param>
    /// <param name="heading">What stands beside the fence that opens the block.</param>
    /// <returns>The text of the block.</returns>
    /// <exception cref="OriginException">There is no such block, or more than one, or it does not end.</exception>
    public static string Find(string page, string heading)
    {
        List<PageBlock> blocks = All(page);
        return blocks.FindAll(block => block.Heading == heading) switch
        {
            [{ Text: { } text }] => text,
            [.., { Text: null }] => throw new OriginException($"Expected the block '{heading}' to end, found the end of the page: it is cut off."),
            _ => throw new OriginException($"Expected one block '{heading}', found {Names(blocks)}."),
        };
    }

    /// <summary>The blocks of a page, in its order.</summary>
    public static List<PageBlock> All(string page)
    {
        string[] lines = page.ReplaceLineEndings("\n").Split('\n');
        List<PageBlock> blocks = [];
        for (int start = 0; start < lines.Length; start++)
        {
            if (Fence().Match(lines[start]) is not { Success: true } fence)
            {
                continue;
            }

            int end = Array.FindIndex(lines, start + 1, line => Closes(line, fence.Groups["fence"].Value));
            string? text = end < 0 ? null : string.Join('\n', lines[(start + 1)..end]).TrimEnd('\n') + "\n";
            blocks.Add(new PageBlock(fence.Groups["heading"].Value, text, start + 1));
            start = end < 0 ? lines.Length : end;
        }

        return blocks;
    }

    /// <summary>The headings of some blocks, as a message names them.</summary>
    public static string Names(IReadOnlyCollection<PageBlock> blocks) => blocks.Count == 0
        ? "none"
        : string.Join(", ", blocks.Take(3).Select(block => $"'{VisibleText.OneLine(block.Heading.Length > LongestHeading ? block.Heading[..LongestHeading] : block.Heading)}'"))
            + (blocks.Count > 3 ? $" and {blocks.Count - 3} more" : "");

    private static bool Closes(string line, string fence) =>
        line.Trim() is { } mark && mark.Length >= fence.Length && mark.All(character => character == fence[0]);

    [GeneratedRegex(@"^ {0,3}(?<fence>`{3,}|~{3,})[ \t]*(?<heading>.*?)[ \t]*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Fence();
}
