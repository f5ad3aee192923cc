using System.Text.RegularExpressions;

namespace MessagingClients.Cli.Refreshing;

/// <summary>The document that a page is, or that it holds in a block.</summary>
/// <param name="Text">The document.</param>
/// <param name="Heading">What stands beside the fence that opens its block, or <see langword="null"/> where the page is the document.</param>
/// <param name="LinesBefore">How many lines of the page stand before it.</param>
internal sealed partial record PageDocument(string Text, string? Heading, int LinesBefore)
{
    /// <param name="page">The page.</param>
    /// <exception cref="OriginException">Several blocks of the page hold a document.</exception>
    public static PageDocument Find(string page)
    {
        if (page.AsSpan().TrimStart() is ['{', ..])
        {
            return new PageDocument(page, null, 0);
        }

        PageBlock[] blocks = [.. PageBlock.All(page).Where(block => Version().IsMatch(block.Text ?? ""))];
        return blocks switch
        {
            [] => new PageDocument(page, null, 0),
            [{ Text: { } text } only] => new PageDocument(text, only.Heading, only.LinesBefore),
            _ => throw new OriginException($"Expected one block with a document, found {PageBlock.Names(blocks)}. Save the one that is meant as a file."),
        };
    }

    [GeneratedRegex(@"^\s*[{,]?\s*""?(?:openapi|swagger)""?\s*:", RegexOptions.Multiline)]
    private static partial Regex Version();
}
