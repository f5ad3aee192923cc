namespace MessagingClients.Conformance.Running;

/// <summary>Cases that are known to fail. They run all the same; one that passes makes the list stale.</summary>
/// <param name="Entries">The patterns of case ids, each with its reason.</param>
public sealed record KnownFailures(IReadOnlyList<KnownFailure> Entries)
{
    /// <summary>None.</summary>
    public static KnownFailures None { get; } = new([]);

    /// <summary>Reads a list: one pattern a line, then a tab and the reason; lines that begin with <c>#</c> are remarks.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The list.</returns>
    /// <exception cref="InvalidDataException">A line has no reason.</exception>
    public static KnownFailures Read(string path) => new(
    [
        .. File.ReadLines(path)
            .Select((line, index) => (Line: line, Number: index + 1))
            .Where(entry => entry.Line.Length > 0 && entry.Line[0] != '#')
            .Select(entry => Entry(path, entry.Number, entry.Line)),
    ]);

    /// <summary>Finds why a case is known to fail.</summary>
    /// <param name="id">The id of the case.</param>
    /// <returns>The reason, or <see langword="null"/>.</returns>
    public string? Find(string id) => Entries.FirstOrDefault(entry => entry.Cases.Matches(id))?.Reason;

    /// <summary>Finds the patterns that match none of the cases.</summary>
    /// <param name="ids">The ids of all cases that could be meant.</param>
    /// <returns>The patterns.</returns>
    public IReadOnlyList<string> Unmatched(IReadOnlyCollection<string> ids) =>
        [.. Entries.Where(entry => !ids.Any(entry.Cases.Matches)).Select(entry => entry.Cases.Pattern)];

    private static KnownFailure Entry(string path, int number, string line) =>
        line.Split('\t', 2) is [{ Length: > 0 } pattern, { Length: > 0 } reason]
            ? new KnownFailure(new CaseGlob(pattern), reason)
            : throw new InvalidDataException($"{path}({number}): expected a pattern of case ids, a tab and the reason.");
}
