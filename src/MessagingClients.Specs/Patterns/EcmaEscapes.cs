using System.Globalization;

namespace MessagingClients.Specs.Patterns;

/// <summary>Escapes that stand for one character (ECMA-262, CharacterEscape).</summary>
internal static class EcmaEscapes
{
    private const string Special = @"\*+?|{}[]()^$.# -/";

    /// <summary>Reads what follows a backslash.</summary>
    /// <exception cref="FormatException">It stands for no character.</exception>
    public static int Character(string source, ref int position)
    {
        char escape = position < source.Length ? source[position++] : throw new FormatException("a backslash at the end");
        return escape switch
        {
            't' => '\t',
            'n' => '\n',
            'v' => '\v',
            'f' => '\f',
            'r' => '\r',
            '0' => '\0',
            'c' when position < source.Length && char.IsAsciiLetter(source[position]) => source[position++] % 32,
            'x' => Hexadecimal(source, ref position, 2),
            'u' when position < source.Length && source[position] == '{' => Braced(source, ref position),
            'u' => Unit(source, ref position),
            _ when char.IsAsciiLetterOrDigit(escape) => throw new FormatException($@"\{escape}"),
            _ => escape,
        };
    }

    /// <summary>A character outside a class of .NET, whatever it means there otherwise.</summary>
    public static string Literal(int character) => character > 0xFFFF
        ? $"(?:{char.ConvertFromUtf32(character)})"
        : InClass(character);

    /// <summary>A character of one unit inside a class of .NET.</summary>
    public static string InClass(int character) =>
        character is < ' ' or > '~' ? string.Create(CultureInfo.InvariantCulture, $@"\u{character:X4}")
        : Special.Contains((char)character, StringComparison.Ordinal) ? $@"\{(char)character}"
        : ((char)character).ToString();

    /// <summary>Two escapes of halves that follow each other are one character.</summary>
    private static int Unit(string source, ref int position)
    {
        int first = Hexadecimal(source, ref position, 4);
        if (char.IsHighSurrogate((char)first) && source.AsSpan(position).StartsWith(@"\u"))
        {
            int after = position + 2;
            int second = Hexadecimal(source, ref after, 4);
            if (char.IsLowSurrogate((char)second))
            {
                position = after;
                return char.ConvertToUtf32((char)first, (char)second);
            }
        }

        return first;
    }

    private static int Braced(string source, ref int position)
    {
        int end = source.IndexOf('}', position);
        int length = end - position - 1;
        position++;
        int character = length is > 0 and <= 6 ? Hexadecimal(source, ref position, length) : throw new FormatException(@"\u{}");
        position++;
        return character <= 0x10FFFF ? character : throw new FormatException(@"\u{} beyond the last character");
    }

    private static int Hexadecimal(string source, ref int position, int length)
    {
        if (position + length > source.Length
            || !int.TryParse(source.AsSpan(position, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int value))
        {
            throw new FormatException("an escape without its hexadecimal digits");
        }

        position += length;
        return value;
    }
}
