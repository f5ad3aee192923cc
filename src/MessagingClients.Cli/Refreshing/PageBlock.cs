using System.Text.RegularExpressions;
using MessagingClients.Cli.Reports;

namespace MessagingClients.Cli.Refreshing;

/// <summary>Finds a document in the Markdown page that holds it.</summary>
internal static partial class PageBlock
{
    private const int LongestHeading = 100;

    /// <param name="page">The page.</param>
    /// <param name="heading">What stands beside the fence that opens the block.</param>
    /// <returns>The block, its lines ended by LF, without empty lines at its end.</returns>
    /// <exception cref="OriginException">There is no such block, or more than one, or it does not end.</exception>
    public static string Find(string page, string heading)
    {
        string[] lines = page.ReplaceLineEndings("\n").Split('\n');
        List<string> found = [];
        List<string> headings = [];
        for (int start = 0; start < lines.Length; start++)
        {
            if (Fence().Match(lines[start]) is not { Success: true } fence)
            {
                continue;
            }

            int end = Array.FindIndex(lines, start + 1, line => Closes(line, fence.Groups["fence"].Value));
            bool wanted = fence.Groups["heading"].Value == heading;
            headings.Add(fence.Groups["heading"].Value);
            if (wanted)
            {
                found.Add(end < 0
                    ? throw new OriginException($"Expected the block '{heading}' to end, found the end of the page: it is cut off.")
                    : string.Join('\n', lines[(start + 1)..end]).TrimEnd('\n') + "\n");
            }

            start = end < 0 ? lines.Length : end;
        }

        return found is [var only] ? only : throw new OriginException($"Expected one block '{heading}', found {Names(headings)}.");
    }

    private static bool Closes(string line, string fence) =>
        line.Trim() is { } mark && mark.Length >= fence.Length && mark.All(character => character == fence[0]);

    private static string Names(List<string> headings) => headings.Count == 0
        ? "none"
        : string.Join(", ", headings.Take(3).Select(heading => $"'{VisibleText.OneLine(heading.Length > LongestHeading ? heading[..LongestHeading] : heading)}'"))
            + (headings.Count > 3 ? $" and {headings.Count - 3} more" : "");

    [GeneratedRegex(@"^ {0,3}(?<fence>`{3,}|~{3,})[ \t]*(?<heading>.*?)[ \t]*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Fence();
}
