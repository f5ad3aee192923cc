using MessagingClients.Specs.Facts;

namespace MessagingClients.Specs.Changes;

/// <summary>Words that every report of changes shares. Texts of a document are made harmless here.</summary>
internal static class ChangeWords
{
    private const int Longest = 300;

    public static string Of(ChangeEffect effect) => effect switch
    {
        ChangeEffect.None => "none",
        ChangeEffect.Compatible => "compatible",
        ChangeEffect.Unknown => "unknown",
        _ => "breaking",
    };

    public static string Of(VersionBump bump) => bump switch
    {
        VersionBump.None => "none",
        VersionBump.Patch => "patch",
        VersionBump.Minor => "minor",
        _ => "major",
    };

    /// <summary>The heading under which a change is listed.</summary>
    public static string Heading(DocumentChange change) => change switch
    {
        { IsBreaking: true } => "Breaking",
        { Effect: ChangeEffect.Compatible } => "Compatible",
        _ => "Documentation only",
    };

    /// <summary>The sides on which something changes, such as <c>source breaking, wire compatible</c>.</summary>
    public static string Sides(DocumentChange change) => string.Join(", ", new (string Side, ChangeEffect Effect)[]
    {
        ("source", change.Source), ("wire", change.Wire), ("behaviour", change.Behaviour),
    }.Where(each => each.Effect != ChangeEffect.None).Select(each => $"{each.Side} {Of(each.Effect)}").DefaultIfEmpty("doc-only"));

    /// <summary>One line without anything that steers a terminal or turns a line around.</summary>
    public static string OneLine(string text)
    {
        string line = DocComment.OneLine(text);
        return line.Length <= Longest ? line : line[..Longest] + "…";
    }

    public static string Bump(DocumentChanges changes) =>
        $"Suggested version bump: {Of(changes.SuggestedBump)}{(changes.SuggestedBump > VersionBump.Patch ? " (below 1.0.0 the part after it)" : "")}.";
}
