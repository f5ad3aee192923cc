using System.Globalization;
using System.Text;
using MessagingClients.Specs.Naming;

namespace MessagingClients.Specs.Facts;

/// <summary>Texts of a document as C#. Nothing that a document says can end a literal, a comment or a name.</summary>
internal static class CSharpText
{
    private static readonly HashSet<string> Keywords =
    [
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue",
        "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally",
        "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock",
        "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected",
        "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string",
        "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort",
        "using", "virtual", "void", "volatile", "while",
    ];

    // The other parameters of a method.
    private static readonly HashSet<string> Taken = ["request", "options", "cancellationToken"];

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

    /// <summary>The name of a parameter.</summary>
    public static string Variable(string name)
    {
        string variable = Words.Camel(name);
        return Keywords.Contains(variable) ? "@" + variable : Taken.Contains(variable) ? variable + "Value" : variable;
    }

    /// <summary>Whether a character can stand in a source file as itself: it is visible and does not turn the line around.</summary>
    public static bool IsPlain(char character) =>
        character == ' ' || char.GetUnicodeCategory(character) is not (
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.SpaceSeparator);
}
