using MessagingClients.Specs.Changes;

namespace MessagingClients.Cli.Refreshing;

/// <summary>What is different between two documents, for a caller of the client.</summary>
/// <param name="Summary">The whole in a few words.</param>
/// <param name="Text">Every difference, for a terminal.</param>
/// <param name="Markdown">The same for a pull request.</param>
/// <param name="Json">The same for scripts.</param>
internal sealed record ClassifiedChange(string Summary, string Text, string Markdown, string Json)
{
    /// <param name="before">The document as it was.</param>
    /// <param name="after">The document as it is.</param>
    /// <param name="overlay">Our corrections of both, or <see langword="null"/> for none.</param>
    /// <exception cref="Specs.Diagnostics.SpecException">A document cannot be read.</exception>
    public static ClassifiedChange Between(string before, string after, string? overlay)
    {
        DocumentChanges changes = DocumentChanges.Between(before, after, overlay, overlay);
        int breaking = changes.Changes.Count(change => change.IsBreaking);
        string summary = changes.Changes.Count == 0
            ? "nothing that a caller of the client sees"
            : $"{breaking} breaking and {changes.Changes.Count - breaking} other differences";
        return new ClassifiedChange(summary, ChangeText.Write(changes), ChangeMarkdown.Write(changes), ChangeJson.Write(changes));
    }
}
