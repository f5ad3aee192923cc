namespace MessagingClients.Cli.Refreshing;

/// <summary>The table of origins in specs/README.md, which people and the tool read.</summary>
internal static class OriginTable
{
    private static readonly string Heading = $"| {string.Join(" | ", OriginRow.Columns)} |";

    /// <param name="file">The file.</param>
    /// <returns>The rows in their order.</returns>
    /// <exception cref="UsageException">There is no such table in the file.</exception>
    public static IReadOnlyList<OriginRow> Read(string file)
    {
        string[] lines = Lines(file);
        int heading = Array.IndexOf(lines, Heading);
        if (heading < 0)
        {
            throw new UsageException($"{file}: expected the table of origins, which begins with '{Heading}'.");
        }

        return [.. lines.Index().Skip(heading + 2).TakeWhile(line => line.Item.StartsWith('|')).Select(line => Row(file, line.Index + 1, line.Item))];
    }

    /// <summary>Replaces a row; everything else stays as it is.</summary>
    public static void Write(string file, OriginRow row)
    {
        string[] lines = Lines(file);
        lines[row.Line - 1] = row.ToString();
        WholeFile.Write(file, string.Join('\n', lines));
    }

    /// <summary>The text of the file with a row more, in its place by name.</summary>
    public static string Add(string file, OriginRow row)
    {
        IReadOnlyList<OriginRow> rows = Read(file);
        int line = rows.FirstOrDefault(other => string.CompareOrdinal(other.Provider, row.Provider) > 0)?.Line ?? rows[^1].Line + 1;
        List<string> lines = [.. Lines(file)];
        lines.Insert(line - 1, row.ToString());
        return string.Join('\n', lines);
    }

    /// <summary>The text of the file without the row of a provider.</summary>
    public static string Remove(string file, string provider)
    {
        int[] taken = [.. Read(file).Where(row => row.Provider == provider).Select(row => row.Line)];
        return string.Join('\n', Lines(file).Where((_, index) => !taken.Contains(index + 1)));
    }

    private static string[] Lines(string file)
    {
        try
        {
            return File.ReadAllText(file).Split('\n');
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file} cannot be read: {exception.Message}");
        }
    }

    private static OriginRow Row(string file, int number, string line)
    {
        OriginRow row = new(number, [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())]);
        if (row.Cells.Count != OriginRow.Columns.Count)
        {
            throw new UsageException($"{file}({number}): expected {OriginRow.Columns.Count} columns, found {row.Cells.Count}.");
        }

        return row.Origin is not null || row.IsTranscribed || row.Page == OriginRow.ByHand
            ? row
            : throw new UsageException($"{file}({number}): expected the address of the origin of {row.Provider}, such as <https://example.com/page.md>.");
    }
}
