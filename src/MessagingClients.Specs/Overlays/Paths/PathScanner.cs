using System.Globalization;
using System.Text;

namespace MessagingClients.Specs.Overlays.Paths;

/// <summary>The letters of a path: names, numbers and quoted strings.</summary>
internal sealed class PathScanner(string text)
{
    private int _position;

    public bool AtEnd => _position >= text.Length;

    public char Current => AtEnd ? '\0' : text[_position];

    public bool Take(string expected)
    {
        if (!text.AsSpan(_position).StartsWith(expected, StringComparison.Ordinal))
        {
            return false;
        }

        _position += expected.Length;
        return true;
    }

    public void Require(string expected)
    {
        if (!Take(expected))
        {
            throw Fault($"'{expected}'");
        }
    }

    public void SkipBlanks()
    {
        while (Current is ' ' or '\t' or '\n' or '\r')
        {
            _position++;
        }
    }

    /// <summary>Blanks count only where one of some characters follows them (RFC 9535, section 2.1.1).</summary>
    public void SkipBlanksBefore(params ReadOnlySpan<char> expected)
    {
        int start = _position;
        SkipBlanks();
        if (!expected.Contains(Current))
        {
            _position = start;
        }
    }

    /// <summary>A name without quotes (RFC 9535, section 2.5.1.1).</summary>
    public string Name()
    {
        int start = _position;
        while (Current is '_' or >= '\u0080' || char.IsAsciiLetter(Current) || (_position > start && char.IsAsciiDigit(Current)))
        {
            _position++;
        }

        return _position > start ? text[start.._position] : throw Fault("a name");
    }

    public string? Number()
    {
        int start = _position;
        return NumberCharacters() is not { } number ? null
            : NumberText.IsNumber(number) ? number
            : throw FaultAt(start, $"a number of JSON, found '{number}'");
    }

    public long? Integer()
    {
        int start = _position;
        return NumberCharacters() is not { } number ? null
            : NumberText.Integer(number)
            ?? throw FaultAt(start, $"a whole number as JSON writes it, found '{number}'");
    }

    private string? NumberCharacters()
    {
        int start = _position;
        while (char.IsAsciiDigit(Current) || Current is '-' or '+' or '.' or 'e' or 'E')
        {
            _position++;
        }

        return _position > start ? text[start.._position] : null;
    }

    public string Quoted()
    {
        char quote = Current;
        _position++;
        StringBuilder value = new();
        while (Current != quote)
        {
            value.Append(AtEnd ? throw Fault($"a closing {quote}") : Character(quote));
        }

        _position++;
        return value.ToString();
    }

    public FormatException Fault(string expected) =>
        new($"expected {expected} at character {_position + 1}, found {(AtEnd ? "the end" : $"'{Current}'")}");

    private static FormatException FaultAt(int position, string expected) => new($"expected {expected} at character {position + 1}");

    private string Character(char quote)
    {
        char character = text[_position];
        if (character < ' ')
        {
            throw Fault("no control character in a string");
        }

        _position++;
        return character == '\\' ? Escaped(quote) : character.ToString();
    }

    private string Escaped(char quote)
    {
        char escaped = Current;
        _position++;
        return escaped switch
        {
            'b' => "\b",
            'f' => "\f",
            'n' => "\n",
            'r' => "\r",
            't' => "\t",
            'u' => CodePoint(),
            '\\' or '/' => escaped.ToString(),
            _ when escaped == quote => escaped.ToString(),
            _ => throw Fault("an escape of JSON"),
        };
    }

    /// <summary>A code point above U+FFFF takes two escapes; half of one is no text.</summary>
    private string CodePoint()
    {
        char first = CodeUnit();
        string unit = char.IsHighSurrogate(first) && Take("\\u") ? new string([first, CodeUnit()]) : first.ToString();
        return unit.EnumerateRunes().First() == Rune.ReplacementChar && first != Rune.ReplacementChar.Value
            ? throw Fault("both halves of a surrogate pair")
            : unit;
    }

    private char CodeUnit()
    {
        if (_position + 4 > text.Length || !ushort.TryParse(text.AsSpan(_position, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code))
        {
            throw Fault("four hexadecimal digits");
        }

        _position += 4;
        return (char)code;
    }
}
