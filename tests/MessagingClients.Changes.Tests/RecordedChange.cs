using System.Text.Json.Nodes;

namespace MessagingClients.Changes.Tests;

/// <summary>A change, and what is expected to be said of it.</summary>
/// <param name="Name">Its name, in small letters with hyphens.</param>
/// <param name="At">What the two fragments are merged into: request, response, error, operation, path or document.</param>
/// <param name="Old">What the old document has there, as a JSON merge patch (RFC 7396).</param>
/// <param name="New">What the new document has there.</param>
/// <param name="Source">The class of the source.</param>
/// <param name="Wire">The class of the wire.</param>
/// <param name="Behaviour">The class of the behaviour.</param>
/// <param name="Bump">The part of the version.</param>
/// <param name="ApiCompat">Whether ApiCompat says <c>breaking</c> or <c>compatible</c>; <c>-</c> where it is not asked,
/// because there is no client or nothing of its code can change.</param>
/// <param name="Reason">Why ApiCompat says something else than the source; empty where it does not.</param>
public sealed record RecordedChange(
    string Name, string At, string Old, string New, string Source, string Wire, string Behaviour, string Bump, string ApiCompat, string Reason)
{
    public static IReadOnlyList<RecordedChange> All { get; } =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "changes.tsv")).Skip(1).Select(line => line.Split('\t'))
            .Select(cells => new RecordedChange(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], cells[8], cells[9])),
    ];

    public bool IsOfDocument => At == "document";

    /// <summary>The words of the name, for names in the document and in C#.</summary>
    public string Pascal => string.Concat(Name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    public string Camel => char.ToLowerInvariant(Pascal[0]) + Pascal[1..];

    public JsonNode? OldFragment => JsonNode.Parse(Old);

    public JsonNode? NewFragment => JsonNode.Parse(New);

    public override string ToString() => Name;
}
