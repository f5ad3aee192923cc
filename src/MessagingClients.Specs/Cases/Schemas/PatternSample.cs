using System.Globalization;
using System.Text;

namespace MessagingClients.Specs.Cases.Schemas;

/// <summary>
/// Makes texts that match a pattern: each atom gives a plain character that it matches, as often as its quantifier allows at
/// least or at most. What it makes is a proposal; who uses it holds it against the pattern.
/// </summary>
internal sealed class PatternSample
{
    private const int Several = 3;
    private const string Plain = "5aA +-._@/x0";
    private readonly string _pattern;
    private readonly bool _longest;
    private int _position;

    private PatternSample(string pattern, bool longest)
    {
        _pattern = pattern;
        _longest = longest;
    }

    /// <summary>A text with as few characters as the pattern allows, or with as many as it bounds.</summary>
    /// <returns>The text, or <see langword="null"/> where none was found.</returns>
    public static string? Make(string pattern, bool longest)
    {
        string? text = TextCheck.Compile(pattern) is null ? null : new PatternSample(pattern, longest).Alternatives();
        return text is not null && TextCheck.Matches(pattern, text) ? text : null;
    }

    private bool IsAtEnd => _position >= _pattern.Length || _pattern[_position] == ')';

    private string Alternatives()
    {
        string first = Sequence();
        while (!IsAtEnd)
        {
            _position++;
            _ = Sequence();
        }

        return first;
    }

    private string Sequence()
    {
        StringBuilder text = new();
        while (!IsAtEnd && _pattern[_position] != '|')
        {
            string atom = Atom();
            text.Insert(text.Length, atom, Repeats());
        }

        return text.ToString();
    }

    private string Atom()
    {
        int start = _position;
        switch (_pattern[_position])
        {
            case '^' or '$':
                _position++;
                return "";
            case '(':
                return Group();
            case '[':
                SkipClass();
                break;
            case '\\':
                _position += 2;
                break;
            default:
                _position++;
                break;
        }

        return Character(_pattern[start.._position]);
    }

    /// <summary>What looks ahead or behind takes no characters.</summary>
    private string Group()
    {
        int start = ++_position;
        bool looks = _pattern.AsSpan(start) is ['?', '=' or '!', ..] or ['?', '<', '=' or '!', ..];
        _position += _pattern.AsSpan(start) is ['?', ':', ..] ? 2 : 0;
        string inner = Alternatives();
        _position++;
        return looks ? "" : inner;
    }

    private void SkipClass()
    {
        _position++;
        while (_pattern[_position] != ']')
        {
            _position += _pattern[_position] == '\\' ? 2 : 1;
        }

        _position++;
    }

    private static string Character(string atom) => atom.Length == 1 && char.IsLetterOrDigit(atom[0])
        ? atom
        : Plain.Select(character => character.ToString()).FirstOrDefault(character => TextCheck.Matches($"^{atom}$", character)) ?? atom.TrimStart('\\');

    private int Repeats()
    {
        (int least, int? most) = Quantifier();
        _position += !IsAtEnd && _pattern[_position] == '?' ? 1 : 0;
        return _longest ? most ?? Math.Max(least, Several) : least;
    }

    private (int Least, int? Most) Quantifier()
    {
        switch (IsAtEnd ? '\0' : _pattern[_position])
        {
            case '*':
                _position++;
                return (0, null);
            case '+':
                _position++;
                return (1, null);
            case '?':
                _position++;
                return (0, 1);
            case '{':
                return Braces();
            default:
                return (1, 1);
        }
    }

    private (int Least, int? Most) Braces()
    {
        int end = _pattern.IndexOf('}', _position);
        string[] bounds = _pattern[(_position + 1)..end].Split(',');
        _position = end + 1;
        int least = int.Parse(bounds[0], CultureInfo.InvariantCulture);
        return (least, bounds is [_, ""] ? null : int.Parse(bounds[^1], CultureInfo.InvariantCulture));
    }
}
