using System.Text;

namespace MessagingClients.Specs.Changes;

/// <summary>Changes as text for a terminal: a line each, the breaking ones first, and the version bump at the end.</summary>
public static class ChangeText
{
    /// <summary>Writes changes.</summary>
    /// <param name="changes">The changes.</param>
    /// <returns>The text, with a line feed at its end and without control characters besides.</returns>
    public static string Write(DocumentChanges changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        StringBuilder text = new();
        foreach (IGrouping<string, DocumentChange> group in changes.Changes.GroupBy(ChangeWords.Heading))
        {
            text.Append(group.Key).Append(" (").Append(group.Count()).Append(")\n");
            foreach (DocumentChange change in group)
            {
                text.Append("  ").Append(Line(change)).Append('\n');
            }
        }

        return text.Append(changes.Changes.Count == 0 ? "No differences.\n" : "").Append(ChangeWords.Bump(changes)).Append('\n').ToString();
    }

    private static string Line(DocumentChange change) =>
        $"{ChangeWords.OneLine(change.Place)}: {ChangeWords.OneLine(change.Message)} [{change.Code}; {ChangeWords.Sides(change)}]";
}
