using System.Text;

namespace MessagingClients.Specs.Patterns;

/// <summary>A class of characters, such as <c>[^a-z\d😀]</c>.</summary>
internal sealed class EcmaClass
{
    private readonly StringBuilder _units = new();
    private readonly List<string> _pairs = [];
    private readonly bool _isNegated;
    private bool _hasHalves;

    /// <summary>Reads the class that begins at a position, and leaves the position behind it.</summary>
    /// <exception cref="FormatException">The class does not end, or .NET has no words for it.</exception>
    public EcmaClass(string source, ref int position)
    {
        position++;
        _isNegated = position < source.Length && source[position] == '^';
        position += _isNegated ? 1 : 0;
        while (position < source.Length && source[position] != ']')
        {
            Item(source, ref position);
        }

        if (position++ >= source.Length)
        {
            throw new FormatException("a class without its end");
        }
    }

    public CharacterSet Translate()
    {
        if (_isNegated)
        {
            string pairs = string.Concat(_pairs.Select(pair => $"(?!{pair})"));
            CharacterSet outside = EcmaClasses.Outside(_units.ToString());
            return pairs.Length == 0 ? outside : new CharacterSet($"(?:{pairs}{outside.One})");
        }

        CharacterSet set = new(_units.Length == 0 ? "(?!)" : $"[{_units}]", string.Join('|', _pairs));
        return _hasHalves ? new CharacterSet(set.One) : set;
    }

    private void Item(string source, ref int position)
    {
        if (Shorthand(source, ref position))
        {
            return;
        }

        int first = Character(source, ref position);
        if (position + 1 >= source.Length || source[position] != '-' || source[position + 1] == ']')
        {
            Add(first, first);
            return;
        }

        position++;
        int last = Character(source, ref position);
        Add(first, last >= first ? last : throw new FormatException("a range that runs backwards"));
    }

    private bool Shorthand(string source, ref int position)
    {
        if (source[position] != '\\' || position + 1 >= source.Length)
        {
            return false;
        }

        switch (source[position + 1])
        {
            case 'd' or 'w' or 's':
                _units.Append(EcmaClasses.Shorthand(source[position + 1]));
                break;
            case 'S' or 'D' or 'W':
                AddOutside(source[position + 1]);
                break;
            case 'p' or 'P':
                throw new FormatException(@"\p in a class");
            default:
                return false;
        }

        position += 2;
        return true;
    }

    /// <summary>
    /// Within a class .NET reads \S by its own idea of white space; but what both sets say together is often "anything", as in
    /// [\s\S], and what is left is spelled out.
    /// </summary>
    private void AddOutside(char escape)
    {
        _units.Append(escape switch
        {
            'D' => @"\u0000-/:-\uD7FF\uE000-\uFFFF",
            'W' => @"\u0000-/:-@\[-\^`{-\uD7FF\uE000-\uFFFF",
            _ => @"\u0000-\u0008\u000E-\u001F!-\u009F\u00A1-\u167F\u1681-\u1FFF\u200B-\u2027\u202A-\u202E\u2030-\u205E\u2060-\u2FFF\u3001-\uD7FF\uE000-\uFEFE\uFF00-\uFFFF",
        });
        _pairs.Add(@"[\uD800-\uDBFF][\uDC00-\uDFFF]");
    }

    private static int Character(string source, ref int position)
    {
        if (source[position] == '\\')
        {
            position++;
            if (position < source.Length && source[position] is 'b' or '-')
            {
                return source[position++] == 'b' ? '\b' : '-';
            }

            return EcmaEscapes.Character(source, ref position);
        }

        int character = char.IsSurrogatePair(source, position) ? char.ConvertToUtf32(source, position) : source[position];
        position += character > 0xFFFF ? 2 : 1;
        return character;
    }

    private void Add(int first, int last)
    {
        _hasHalves |= first <= 0xDFFF && last >= 0xD800;
        if (first <= 0xFFFF)
        {
            _units.Append(EcmaEscapes.InClass(first));
            if (last > first)
            {
                _units.Append('-').Append(EcmaEscapes.InClass(Math.Min(last, 0xFFFF)));
            }
        }

        for (int pair = Math.Max(first, 0x10000); pair <= last;)
        {
            pair = AddPairs(pair, last);
        }
    }

    /// <summary>Pairs that share their first half, or whole blocks of them.</summary>
    private int AddPairs(int first, int last)
    {
        string start = char.ConvertFromUtf32(first);
        int endOfBlock = Math.Min(last, first | 0x3FF);
        string end = char.ConvertFromUtf32(endOfBlock);
        _pairs.Add($"{EcmaEscapes.InClass(start[0])}[{EcmaEscapes.InClass(start[1])}-{EcmaEscapes.InClass(end[1])}]");
        return endOfBlock + 1;
    }
}
