using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Reading;

/// <summary>
/// Reads a document in JSON, which is YAML, as the reader of YAML does, in a fraction of the time. Whatever is no JSON, or may be
/// something else in YAML, is left to that one, which also says what is wrong with it.
/// </summary>
internal sealed class JsonDocumentReader
{
    // YAML has names of at most 1,024 characters, escapes and quotes included.
    private const int LongestName = 1_000;

    // Among more names a set finds one of two sooner.
    private const int Few = 8;

    private readonly JsonTokens _tokens;

    private JsonDocumentReader(JsonTokens tokens) => _tokens = tokens;

    /// <summary>Reads a document.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">The name that stands in each location.</param>
    /// <returns>The root; <see langword="null"/> where the reader of YAML has to say what the text is.</returns>
    public static SpecObject? Read(string text, string file)
    {
        JsonTokens tokens = new(text, file);
        SpecObject? root = tokens.Peek == '{' ? new JsonDocumentReader(tokens).ReadObject(depth: 0) : null;
        tokens.SkipBlanks();
        return tokens.Position == text.Length && root?.Size <= YamlDocumentReader.MaxSize ? root : null;
    }

    private SpecNode? ReadNode(int depth)
    {
        SourceLocation start = _tokens.Here;
        return depth >= YamlDocumentReader.MaxDepth ? null : _tokens.Peek switch
        {
            '{' => ReadObject(depth),
            '[' => ReadArray(depth),
            '"' => _tokens.ReadString(isName: false) is { } text ? SpecScalar.OfText(text, start) : null,
            't' => _tokens.TakeWord("true") ? SpecScalar.OfBoolean(true, start) : null,
            'f' => _tokens.TakeWord("false") ? SpecScalar.OfBoolean(false, start) : null,
            'n' => _tokens.TakeWord("null") ? SpecScalar.Null(start) : null,
            _ => _tokens.ReadNumber() is { } number ? SpecScalar.OfNumber(number, start) : null,
        };
    }

    private SpecObject? ReadObject(int depth)
    {
        SourceLocation start = _tokens.Here;
        List<SpecMember> members = [];
        for (bool isFirst = true; !TakeEnd('}', isFirst); isFirst = false)
        {
            if ((!isFirst && !TakeComma()) || ReadMember(depth) is not { } member)
            {
                return null;
            }

            members.Add(member);
        }

        return AreDistinct(members) ? new SpecObject(members, start) : null;
    }

    private SpecArray? ReadArray(int depth)
    {
        SourceLocation start = _tokens.Here;
        List<SpecNode> items = [];
        for (bool isFirst = true; !TakeEnd(']', isFirst); isFirst = false)
        {
            if ((!isFirst && !TakeComma()) || ReadNode(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return new SpecArray(items, start);
    }

    /// <summary>In YAML a name and its colon are on one line.</summary>
    private SpecMember? ReadMember(int depth)
    {
        SourceLocation start = _tokens.Here;
        int first = _tokens.Position;
        if (_tokens.ReadString(isName: true) is not { } name || _tokens.Position - first > LongestName)
        {
            return null;
        }

        _tokens.SkipBlanks();
        if (_tokens.Here.Line != start.Line || !_tokens.Take(':'))
        {
            return null;
        }

        _tokens.SkipBlanks();
        return ReadNode(depth + 1) is { } value ? new SpecMember(name, value, start) : null;
    }

    private bool TakeComma()
    {
        bool isThere = _tokens.Take(',');
        _tokens.SkipBlanks();
        return isThere;
    }

    /// <summary>Takes the beginning, where nothing was read yet, and the end, where that is next.</summary>
    private bool TakeEnd(char end, bool isFirst)
    {
        if (isFirst)
        {
            _tokens.Take(_tokens.Peek);
        }

        _tokens.SkipBlanks();
        return _tokens.Take(end);
    }

    private static bool AreDistinct(List<SpecMember> members)
    {
        if (members.Count > Few)
        {
            return members.DistinctBy(member => member.Name, StringComparer.Ordinal).Count() == members.Count;
        }

        for (int index = 1; index < members.Count; index++)
        {
            for (int before = 0; before < index; before++)
            {
                if (members[index].Name == members[before].Name)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
