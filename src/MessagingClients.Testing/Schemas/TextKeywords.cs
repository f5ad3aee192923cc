using System.Text.Json;
using System.Text.RegularExpressions;

namespace MessagingClients.Testing.Schemas;

/// <summary>Keywords for texts. A length counts code points.</summary>
internal static class TextKeywords
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static Keyword? Read(SchemaNode node, string name) => name switch
    {
        "minLength" => Length(name, node.Count(name), "at least", static (length, limit) => length >= limit),
        "maxLength" => Length(name, node.Count(name), "at most", static (length, limit) => length <= limit),
        "pattern" => Pattern(node.Reader, node[name].GetString()!),
        "format" => Format(node[name].GetString()!),
        _ => null,
    };

    /// <summary>Compiles a pattern of a schema.</summary>
    public static Func<string, bool> Matcher(SchemaReader reader, string pattern)
    {
        Regex regex = new(reader.Pattern(pattern), RegexOptions.CultureInvariant, Patience);
        return text =>
        {
            try
            {
                return regex.IsMatch(text);
            }
            catch (RegexMatchTimeoutException)
            {
                return false;
            }
        };
    }

    private static Keyword Of(string keyword, Func<string, string?> check) => (value, pointer) =>
        value.ValueKind == JsonValueKind.String && check(value.GetString()!) is { } expected ? [new SchemaProblem(pointer, keyword, expected)] : [];

    private static Keyword Length(string keyword, int limit, string bound, Func<int, int, bool> holds) => Of(keyword, text =>
    {
        int length = text.EnumerateRunes().Count();
        return holds(length, limit) ? null : $"{bound} {limit} code points, found {length}";
    });

    private static Keyword Pattern(SchemaReader reader, string pattern)
    {
        Func<string, bool> matches = Matcher(reader, pattern);
        return Of("pattern", text => matches(text) ? null : $"a match of {pattern}, found none");
    }

    private static Keyword Format(string format) => Of("format", text => TextFormats.Accepts(format, text) ? null : $"{format}, found another text");
}
