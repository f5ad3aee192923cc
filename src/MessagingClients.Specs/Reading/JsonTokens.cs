using System.Buffers;
using System.Globalization;
using System.Text;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Reading;

/// <summary>Takes a text in JSON apart, as far as YAML means the same by it.</summary>
/// <param name="text">The text.</param>
/// <param name="file">The name that stands in each location.</param>
internal sealed class JsonTokens(string text, string file)
{
    private const string Escapes = "\"\\/bfnrt";
    private const string Escaped = "\"\\/\b\f\n\r\t";

    private static readonly SearchValues<char> Numeric = SearchValues.Create("+-.0123456789Ee");

    // The end of a text, an escape, what JSON does not allow in one, and what YAML takes for the end of a line or for nothing.
    private static readonly SearchValues<char> Special =
        SearchValues.Create([.. "\"\\\u2028\u2029\uFEFF\uFFFE\uFFFF", .. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(char.IsControl)]);

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _names = new HashSet<string>().GetAlternateLookup<ReadOnlySpan<char>>();
    private int _line = 1;
    private int _lineStart;

    /// <summary>How many characters are behind.</summary>
    public int Position { get; private set; }

    /// <summary>The character that is next; at the end a character that no JSON has.</summary>
    public char Peek => Position < text.Length ? text[Position] : '\0';

    /// <summary>The place of what is next.</summary>
    public SourceLocation Here => new(file, _line, Position - _lineStart + 1);

    public void SkipBlanks()
    {
        while (true)
        {
            switch (Peek)
            {
                case ' ' or '\t':
                    Position++;
                    break;
                case '\r' when Position + 1 < text.Length && text[Position + 1] == '\n':
                    Position++;
                    break;
                case '\n':
                    Position++;
                    _line++;
                    _lineStart = Position;
                    break;
                default:
                    return;
            }
        }
    }

    /// <summary>Reads a text, quotes included.</summary>
    /// <param name="isName">Whether it is a name, which is the same text in memory wherever it stands.</param>
    /// <returns><see langword="null"/> where there is none.</returns>
    public string? ReadString(bool isName)
    {
        if (!Take('"'))
        {
            return null;
        }

        ReadOnlySpan<char> rest = text.AsSpan(Position);
        int length = rest.IndexOfAny(Special);
        if (length < 0 || rest[length] != '"')
        {
            return length >= 0 && rest[length] == '\\' ? ReadEscaped() : null;
        }

        Position += length + 1;
        return isName ? Shared(rest[..length]) : new string(rest[..length]);
    }

    private string Shared(ReadOnlySpan<char> name)
    {
        if (!_names.TryGetValue(name, out string? known))
        {
            known = new string(name);
            _names.Add(known);
        }

        return known;
    }

    private string? ReadEscaped()
    {
        StringBuilder read = new();
        while (true)
        {
            ReadOnlySpan<char> rest = text.AsSpan(Position);
            int length = rest.IndexOfAny(Special);
            if (length < 0)
            {
                return null;
            }

            read.Append(rest[..length]);
            Position += length + 1;
            if (rest[length] == '"')
            {
                return read.ToString();
            }

            if (rest[length] != '\\' || !TryReadEscape(read))
            {
                return null;
            }
        }
    }

    private bool TryReadEscape(StringBuilder read)
    {
        char escape = Peek;
        Position++;
        if (escape == 'u')
        {
            return TryReadUnits(read);
        }

        int index = Escapes.IndexOf(escape, StringComparison.Ordinal);
        if (index >= 0)
        {
            read.Append(Escaped[index]);
        }

        return index >= 0;
    }

    /// <summary>Half a pair is for the reader of YAML.</summary>
    private bool TryReadUnits(StringBuilder read)
    {
        if (ReadUnit() is not { } unit || char.IsLowSurrogate(unit))
        {
            return false;
        }

        read.Append(unit);
        if (!char.IsHighSurrogate(unit))
        {
            return true;
        }

        char? low = Take('\\') && Take('u') ? ReadUnit() : null;
        read.Append(low);
        return low is { } half && char.IsLowSurrogate(half);
    }

    private char? ReadUnit()
    {
        const int Digits = 4;
        if (text.Length - Position < Digits || !ushort.TryParse(text.AsSpan(Position, Digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit))
        {
            return null;
        }

        Position += Digits;
        return (char)unit;
    }

    /// <summary>Reads a number.</summary>
    /// <returns><see langword="null"/> where there is none.</returns>
    public string? ReadNumber()
    {
        ReadOnlySpan<char> rest = text.AsSpan(Position);
        int length = rest.IndexOfAnyExcept(Numeric);
        ReadOnlySpan<char> number = length < 0 ? rest : rest[..length];
        if (!YamlScalars.IsJsonNumber(number))
        {
            return null;
        }

        Position += number.Length;
        return number.ToString();
    }

    public bool TakeWord(string word)
    {
        bool isThere = text.AsSpan(Position).StartsWith(word, StringComparison.Ordinal);
        Position += isThere ? word.Length : 0;
        return isThere;
    }

    public bool Take(char character)
    {
        bool isThere = Peek == character;
        Position += isThere ? 1 : 0;
        return isThere;
    }
}
