using System.Text;
using System.Text.RegularExpressions;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Accepting;

/// <summary>
/// The list of what a client is made without: <c>accepted.tsv</c> beside the document. The operations that it concerns are
/// left out; whatever is not listed still ends the build.
/// </summary>
/// <param name="Entries">What is accepted, in the order of the list.</param>
public sealed partial record AcceptedGaps(IReadOnlyList<AcceptedGap> Entries)
{
    private const string Heading = "# What this client is made without: code, place in the document, what the compiler says of it.";

    /// <summary>Nothing is accepted.</summary>
    public static AcceptedGaps None { get; } = new([]);

    /// <summary>Reads a list: code, pointer and reason with tabs between them; lines that begin with <c>#</c> are remarks.</summary>
    /// <param name="file">The file, or <see langword="null"/> for none.</param>
    /// <returns>The list.</returns>
    /// <exception cref="SpecException">The file cannot be read, or a line has another form.</exception>
    public static AcceptedGaps Read(string? file)
    {
        try
        {
            return file is null ? None : new([.. File.ReadAllLines(file).Index().Where(line => IsEntry(line.Item)).Select(line => Entry(file, line.Index + 1, line.Item))]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SpecException(DiagnosticCodes.Unreadable, new SourceLocation(file!, 1, 1), $"The file cannot be read: {exception.Message}");
        }
    }

    /// <summary>The list as it stands in a file.</summary>
    /// <returns>Its lines, each ended by a line feed.</returns>
    public string Text() => Entries.Aggregate(
        new StringBuilder(Heading).Append('\n'),
        (text, gap) => text.Append(gap.Code).Append('\t').Append(gap.Place).Append('\t').Append(gap.Reason).Append('\n')).ToString();

    internal bool Contains(string code, string? pointer) => Entries.Any(gap => gap.Code == code && gap.Place == pointer);

    [GeneratedRegex(@"^(CLIENT\d{4})\t(#[^\t]*)\t([^\t]+)$")]
    private static partial Regex Form();

    private static bool IsEntry(string line) => line.Length > 0 && line[0] != '#';

    private static AcceptedGap Entry(string file, int number, string line) => Form().Match(line) is { Success: true, Groups: var parts }
        ? new AcceptedGap(parts[1].Value, parts[2].Value, parts[3].Value)
        : throw new SpecException(
            DiagnosticCodes.Extension, new SourceLocation(file, number, 1), "Expected a code, a pointer that begins with '#' and a reason, with tabs between them, found another form. Correct the line.");
}
