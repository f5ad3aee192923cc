using System.Text;

namespace MessagingClients.Specs.Changes;

/// <summary>Changes as Markdown, for the text of a pull request.</summary>
public static class ChangeMarkdown
{
    /// <summary>Writes changes.</summary>
    /// <param name="changes">The changes.</param>
    /// <returns>Markdown, with a line feed at its end. Nothing in it that a document says is taken for Markdown or HTML.</returns>
    public static string Write(DocumentChanges changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        StringBuilder text = new();
        foreach (IGrouping<string, DocumentChange> group in changes.Changes.GroupBy(ChangeWords.Heading))
        {
            text.Append("### ").Append(group.Key).Append(" (").Append(group.Count()).Append(")\n\n")
                .Append("| where | change | source | wire | behaviour |\n|---|---|---|---|---|\n");
            foreach (DocumentChange change in group)
            {
                text.Append(Row(change)).Append('\n');
            }

            text.Append('\n');
        }

        return text.Append(changes.Changes.Count == 0 ? "No differences.\n\n" : "").Append(ChangeWords.Bump(changes)).Append('\n').ToString();
    }

    private static string Row(DocumentChange change) =>
        $"| {Escape(change.Place)} | {Escape(change.Message)} ({change.Code}) | {ChangeWords.Of(change.Source)} | {ChangeWords.Of(change.Wire)} | {ChangeWords.Of(change.Behaviour)} |";

    private static string Escape(string text) => string.Concat(ChangeWords.OneLine(text).Select(character => character switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        '@' => "&#64;",
        '\\' or '`' or '*' or '_' or '[' or ']' or '#' or '|' or '~' or '!' => $"\\{character}",
        _ => character.ToString(),
    }));
}
