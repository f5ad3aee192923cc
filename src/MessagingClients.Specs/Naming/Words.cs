using System.Text;
using MessagingClients.Specs.Facts;

namespace MessagingClients.Specs.Naming;

/// <summary>Makes names of C# out of names of documents.</summary>
internal static class Words
{
    /// <summary><c>media_url</c>, <c>mediaUrl</c> and <c>MEDIA-URL</c> become <c>MediaUrl</c>.</summary>
    public static string Pascal(string name)
    {
        string pascal = string.Concat(Split(name).Select(Capitalize));
        return pascal.Length == 0 || char.IsDigit(pascal[0]) ? "Value" + pascal : pascal;
    }

    public static string Camel(string name)
    {
        string pascal = Pascal(name);
        return char.ToLowerInvariant(pascal[0]) + pascal[1..];
    }

    /// <summary>The name of one of many: <c>Attachments</c> holds <c>Attachment</c>.</summary>
    public static string Singular(string name) => name switch
    {
        [.. var stem, 'i', 'e', 's'] when stem.Length > 1 => stem + "y",
        [.. var stem, 's' or 'x', 'e', 's'] => name[..^2],
        [.., 's', 's'] => name,
        [.. var stem, 's'] when stem.Length > 1 => stem,
        _ => name,
    };

    private static IEnumerable<string> Split(string name)
    {
        StringBuilder word = new();
        for (int index = 0; index < name.Length; index++)
        {
            if (!IsOfWord(name[index]) || (word.Length > 0 && Begins(name, index)))
            {
                yield return word.ToString();
                word.Clear();
            }

            if (IsOfWord(name[index]))
            {
                word.Append(name[index]);
            }
        }

        yield return word.ToString();
    }

    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) && CSharpText.IsPlain(character);

    /// <summary>A capital begins a word after a small letter, and before one at the end of capitals: <c>URLPath</c>.</summary>
    private static bool Begins(string name, int index) =>
        char.IsUpper(name[index])
        && (!char.IsUpper(name[index - 1]) || (index + 1 < name.Length && char.IsLower(name[index + 1])));

    private static string Capitalize(string word) => word.Length == 0
        ? word
        : char.ToUpperInvariant(word[0]) + string.Concat(word.Skip(1).Select(char.ToLowerInvariant));
}
