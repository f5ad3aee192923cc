using System.Globalization;
using System.Text;

namespace MessagingClients.Specs.Facts;

/// <summary>Texts of a document as C#. Nothing that a document says can end a literal or a comment.</summary>
internal static class CSharpText
{
    // Letters of Hangul that nobody sees.
    private const string Fillers = "\u115F\u1160\u3164\uFFA0";

    /// <summary>A string literal, quotes included.</summary>
    public static string Literal(string text) => $"\"{Escape(text)}\"";

    /// <summary>The inside of a string literal.</summary>
    public static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char character in text)
        {
            escaped.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when IsPlain(character) => character.ToString(),
                _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
            });
        }

        return escaped.ToString();
    }

    /// <summary>Whether a character can stand in a source file as itself: it is visible and does not turn the line around.</summary>
    public static bool IsPlain(char character) => character == ' ' || (IsVisible(char.GetUnicodeCategory(character)) && !Fillers.Contains(character, StringComparison.Ordinal));

    /// <summary>The same of a code point.</summary>
    public static bool IsPlain(Rune rune) => rune.IsBmp ? IsPlain((char)rune.Value) : IsVisible(Rune.GetUnicodeCategory(rune));

    private static bool IsVisible(UnicodeCategory category) =>
        category is not (
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.SpaceSeparator);
}
