using System.Buffers;
using System.Text;
using System.Text.Json;
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

    private static readonly JsonReaderOptions Options = new() { MaxDepth = YamlDocumentReader.MaxDepth - 1 };

    // What YAML takes for the end of a line, or for nothing at all.
    private static readonly SearchValues<char> Other =
        SearchValues.Create([.. "\u2028\u2029\uFEFF\uFFFE\uFFFF", .. Enumerable.Range(0x7F, 0x21).Select(code => (char)code)]);

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _names = new HashSet<string>().GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly JsonPlaces _places;

    private JsonDocumentReader(JsonPlaces places) => _places = places;

    /// <summary>Reads a document.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">The name that stands in each location.</param>
    /// <returns>The root; <see langword="null"/> where the reader of YAML has to say what the text is.</returns>
    public static SpecObject? Read(string text, string file)
    {
        if (!text.StartsWith('{') || text.AsSpan().ContainsAny(Other) || text.AsSpan().Count('\r') != text.AsSpan().Count("\r\n"))
        {
            return null;
        }

        byte[] bytes = Encoding.UTF8.GetBytes(text);
        try
        {
            Utf8JsonReader json = new(bytes, Options);
            json.Read();
            SpecObject? root = new JsonDocumentReader(new JsonPlaces(bytes, file)).ReadObject(ref json);
            return root is not null && !json.Read() && root.Size <= YamlDocumentReader.MaxSize ? root : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private SpecNode? ReadNode(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.StartObject => ReadObject(ref json),
        JsonTokenType.StartArray => ReadArray(ref json),
        JsonTokenType.String => SpecScalar.OfText(json.GetString()!, Here(json)),
        JsonTokenType.True or JsonTokenType.False => SpecScalar.OfBoolean(json.GetBoolean(), Here(json)),
        JsonTokenType.Null => SpecScalar.Null(Here(json)),
        _ => SpecScalar.OfNumber(Encoding.UTF8.GetString(json.ValueSpan), Here(json)),
    };

    private SpecObject? ReadObject(ref Utf8JsonReader json)
    {
        SourceLocation start = Here(json);
        List<SpecMember> members = [];
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            if (ReadMember(ref json) is not { } member)
            {
                return null;
            }

            members.Add(member);
        }

        return SpecObject.AreDistinct(members) ? new SpecObject(members, start) : null;
    }

    private SpecArray? ReadArray(ref Utf8JsonReader json)
    {
        SourceLocation start = Here(json);
        List<SpecNode> items = [];
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (ReadNode(ref json) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return new SpecArray(items, start);
    }

    /// <summary>In YAML a name and its colon are on one line.</summary>
    private SpecMember? ReadMember(ref Utf8JsonReader json)
    {
        SourceLocation start = Here(json);
        if (json.ValueSpan.Length > LongestName || _places.Of(json.BytesConsumed).Line != start.Line)
        {
            return null;
        }

        string name = ReadName(json);
        json.Read();
        return ReadNode(ref json) is { } value ? new SpecMember(name, value, start) : null;
    }

    /// <summary>The same text in memory, wherever a name stands.</summary>
    private string ReadName(in Utf8JsonReader json)
    {
        Span<char> read = stackalloc char[json.ValueSpan.Length];
        ReadOnlySpan<char> name = read[..json.CopyString(read)];
        if (!_names.TryGetValue(name, out string? known))
        {
            known = new string(name);
            _names.Add(known);
        }

        return known;
    }

    private SourceLocation Here(in Utf8JsonReader json) => _places.Of(json.TokenStartIndex);
}
