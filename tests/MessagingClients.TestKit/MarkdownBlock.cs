namespace MessagingClients.TestKit;

/// <summary>A block of code in a page.</summary>
/// <param name="Page">The page, from the root of the repository, and the line where the block begins.</param>
/// <param name="Language">The language beside the fence; empty where there is none.</param>
/// <param name="Text">What stands between the fences.</param>
public sealed record MarkdownBlock(string Page, string Language, string Text)
{
    /// <summary>The lines.</summary>
    public IReadOnlyList<string> Lines => Text.Split('\n');

    /// <inheritdoc/>
    public override string ToString() => $"{Page}: {Language}";
}
