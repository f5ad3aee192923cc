using System.Text;

namespace MessagingClients.Specs.Facts;

/// <summary>Lines of an XML documentation comment, without the slashes before them.</summary>
internal static class DocComment
{
    private const int Width = 104;

    /// <summary>An element around a text of the document.</summary>
    public static IEnumerable<string> Element(string start, string text, string end)
    {
        string[] words = [.. Clean(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Escape)];
        string line = start + string.Join(' ', words) + end;
        return line.Length <= Width ? [line] : [start, .. Wrap(words), end];
    }

    public static IEnumerable<string> Summary(string text) => Element("<summary>", Sentence(text), "</summary>");

    /// <summary>A text ends as a sentence does.</summary>
    public static string Sentence(string text)
    {
        string trimmed = text.TrimEnd();
        return trimmed.Length == 0 || ".!?:;".Contains(trimmed[^1], StringComparison.Ordinal) ? trimmed : trimmed + ".";
    }

    /// <summary>A text as it stands in XML.</summary>
    public static string Escape(string word) => word
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>A text without line breaks and runs of blanks.</summary>
    public static string OneLine(string text) => string.Join(' ', Clean(text).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        Span<char> character = stackalloc char[2];
        foreach (Rune rune in text.EnumerateRunes())
        {
            clean.Append(CSharpText.IsPlain(rune) ? character[..rune.EncodeToUtf16(character)] : " ");
        }

        return clean.ToString();
    }

    private static IEnumerable<string> Wrap(string[] words)
    {
        StringBuilder line = new();
        foreach (string word in words)
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > Width)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return line.ToString();
    }
}
