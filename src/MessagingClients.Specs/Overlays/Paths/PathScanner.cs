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

    public string Name()
    {
        int start = _position;
        while (!AtEnd && (char.IsLetterOrDigit(Current) || Current is '_' or '-' || Current >= '\u0080'))
        {
            _position++;
        }

        return _position > start ? text[start.._position] : throw Fault("a name");
    }

    public string? Number()
    {
        int start = _position;
        while (!AtEnd && (char.IsAsciiDigit(Current) || Current is '-' or '+' or '.' or 'e' or 'E'))
        {
            _position++;
        }

        return _position > start ? text[start.._position] : null;
    }

    public int? Integer() => Number() is not { } number
        ? null
        : int.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value)
            ? value
            : throw Fault("a whole number");

    public string Quoted()
    {
        char quote = Current;
        _position++;
        StringBuilder value = new();
        while (Current != quote)
        {
            value.Append(AtEnd ? throw Fault($"a closing {quote}") : Character());
        }

        _position++;
        return value.ToString();
    }

    public FormatException Fault(string expected) =>
        new($"expected {expected} at character {_position + 1}, found {(AtEnd ? "the end" : $"'{Current}'")}");

    private char Character()
    {
        char character = text[_position++];
        if (character != '\\')
        {
            return character;
        }

        char escaped = Current;
        _position++;
        return escaped switch
        {
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => Escape(),
            '\\' or '/' or '\'' or '"' => escaped,
            _ => throw Fault("an escape of JSON"),
        };
    }

    private char Escape()
    {
        if (_position + 4 > text.Length || !ushort.TryParse(text.AsSpan(_position, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code))
        {
            throw Fault("four hexadecimal digits");
        }

        _position += 4;
        return (char)code;
    }
}
