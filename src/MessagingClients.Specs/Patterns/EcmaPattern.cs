using System.Text;
using System.Text.RegularExpressions;

namespace MessagingClients.Specs.Patterns;

/// <summary>
/// Says a pattern of a document in the words of .NET. JSON Schema means ECMA-262 with the flag u: <c>$</c> is the end of the
/// input, <c>\d</c> and <c>\w</c> are ASCII, and a character is a code point; .NET means something else by each of them.
/// </summary>
internal sealed class EcmaPattern
{
    private readonly string _source;
    private readonly StringBuilder _target = new();
    private int _position;

    private EcmaPattern(string source) => _source = source;

    /// <exception cref="FormatException">The pattern is none, or uses what .NET has no words for; the message says what.</exception>
    public static string Translate(string source)
    {
        EcmaPattern pattern = new(source);
        while (pattern._position < source.Length)
        {
            pattern.Term();
        }

        return Require(source, pattern._target.ToString());
    }

    private static string Require(string source, string translated)
    {
        try
        {
            _ = new Regex(translated, RegexOptions.CultureInvariant);
            return translated;
        }
        catch (RegexParseException exception)
        {
            throw new FormatException($"'{source}', which is no pattern ({exception.Error})", exception);
        }
    }

    private char Current => _position < _source.Length ? _source[_position] : '\0';

    private void Term()
    {
        char character = Current;
        switch (character)
        {
            case '$':
                Write(@"\z");
                break;
            case '.':
                _position++;
                Write(EcmaClasses.Outside(EcmaClasses.LineEnds));
                break;
            case '[':
                Write(new EcmaClass(_source, ref _position).Translate());
                break;
            case '\\':
                _position++;
                Escape();
                break;
            case '(' when _source.AsSpan(_position).StartsWith("(?") && !IsGroup(_source.AsSpan(_position + 2)):
                throw new FormatException($"a group that begins with {_source.Substring(_position, Math.Min(4, _source.Length - _position))}");
            case '#' or ' ':
                Write("\\" + character);
                break;
            case >= '\uD800' and <= '\uDBFF' when _position + 1 < _source.Length:
                _target.Append("(?:").Append(_source, _position, 2).Append(')');
                _position += 2;
                break;
            default:
                Write(character.ToString());
                break;
        }
    }

    private static bool IsGroup(ReadOnlySpan<char> rest) =>
        rest is [':' or '=' or '!', ..] or ['<', '=' or '!', ..] || (rest is ['<', var first, ..] && char.IsLetter(first));

    private void Escape()
    {
        char escape = Current;
        switch (escape)
        {
            case 'd' or 'w' or 's':
                Write($"[{EcmaClasses.Shorthand(escape)}]");
                break;
            case 'D' or 'W' or 'S':
                _position++;
                Write(EcmaClasses.Outside(EcmaClasses.Shorthand(char.ToLowerInvariant(escape))));
                break;
            case 'b':
                Write($"(?:(?<={EcmaClasses.Word})(?!{EcmaClasses.Word})|(?<!{EcmaClasses.Word})(?={EcmaClasses.Word}))");
                break;
            case 'B':
                Write($"(?:(?<={EcmaClasses.Word})(?={EcmaClasses.Word})|(?<!{EcmaClasses.Word})(?!{EcmaClasses.Word}))");
                break;
            case 'k':
                NamedReference();
                break;
            case >= '1' and <= '9':
                Write("\\" + escape);
                break;
            default:
                _target.Append(EcmaEscapes.Literal(EcmaEscapes.Character(_source, ref _position)));
                break;
        }
    }

    private void NamedReference()
    {
        int end = _source.IndexOf('>', _position);
        string name = end > _position + 1 && _source[_position + 1] == '<' ? _source[(_position + 2)..end] : "";
        _target.Append(name.Length > 0 && name.All(char.IsLetterOrDigit) ? $@"\k<{name}>" : throw new FormatException(@"\k without a name"));
        _position = end + 1;
    }

    private void Write(CharacterSet set)
    {
        bool isMany = _source.AsSpan(_position) is ['*', ..] and not ['*', '?' or '*' or '+' or '{', ..];
        _target.Append(isMany ? set.Many : set.One);
        _position += isMany ? 1 : 0;
    }

    private void Write(string text)
    {
        _target.Append(text);
        _position++;
    }
}
