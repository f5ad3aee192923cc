using System.Globalization;
using System.Text;

namespace MessagingClients.Specs.Naming;

/// <summary>Says in words the characters that no name of C# can have.</summary>
internal static class SymbolWords
{
    private static readonly Dictionary<int, string> Words = new()
    {
        ['!'] = "Not", ['"'] = "Quote", ['#'] = "Number", ['$'] = "Dollar", ['%'] = "Percent", ['&'] = "And", ['\''] = "Apostrophe",
        ['('] = "Open", [')'] = "Close", ['*'] = "Star", ['+'] = "Plus", [','] = "Comma", ['-'] = "Minus", ['.'] = "Point",
        ['/'] = "Slash", [':'] = "Colon", [';'] = "Semicolon", ['<'] = "Less", ['='] = "Equal", ['>'] = "Greater", ['?'] = "Question",
        ['@'] = "At", ['['] = "Open", ['\\'] = "Backslash", [']'] = "Close", ['^'] = "Caret", ['_'] = "Underscore", ['`'] = "Grave",
        ['{'] = "Open", ['|'] = "Or", ['}'] = "Close", ['~'] = "Tilde", [' '] = "Blank",
    };

    /// <summary><c>&gt;=</c> becomes <c>GreaterEqual</c>, and <c>-1</c> becomes <c>Minus 1</c>.</summary>
    public static string Spell(string text)
    {
        StringBuilder spelled = new();
        foreach (Rune rune in text.EnumerateRunes())
        {
            spelled.Append(Rune.IsLetterOrDigit(rune) && rune.IsBmp
                ? rune.ToString()
                : $" {Words.GetValueOrDefault(rune.Value) ?? string.Create(CultureInfo.InvariantCulture, $"U{rune.Value:X4}")} ");
        }

        return spelled.ToString();
    }
}
