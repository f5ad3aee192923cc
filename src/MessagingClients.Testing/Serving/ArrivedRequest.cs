
namespace MessagingClients.Testing.Serving;

/// <summary>A request as it arrived, by whichever way.</summary>
/// <param name="Method">The method.</param>
/// <param name="Path">The path, percent-encoded as it came.</param>
/// <param name="Query">What stands behind the first question mark; empty for nothing.</param>
/// <param name="Headers">The headers; one that came more than once stands here more than once.</param>
/// <param name="Body">The body.</param>
internal sealed record ArrivedRequest(
    string Method, string Path, string Query, IReadOnlyList<KeyValuePair<string, string>> Headers, ReadOnlyMemory<byte> Body)
{
    public string Target => Query.Length == 0 ? Path : $"{Path}?{Query}";

    public string[] Header(string name) =>
        [.. Headers.Where(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(header => header.Value)];

    /// <summary>The values of one name in a header, in the query or in cookies, percent-encoded as they came.</summary>
    public string[] Values(string place, string name) => place switch
    {
        "header" => Header(name),
        "query" => [.. QueryPairs.Where(pair => pair.Key == name).Select(pair => pair.Value)],
        "cookie" => [.. Cookies.Where(pair => pair.Key == name).Select(pair => pair.Value)],
        _ => [],
    };

    public IEnumerable<KeyValuePair<string, string>> QueryPairs => Query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(Pair);

    /// <summary>RFC 6265, section 4.2.1.</summary>
    private IEnumerable<KeyValuePair<string, string>> Cookies =>
        Header("Cookie").SelectMany(header => header.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Select(Pair);

    private static KeyValuePair<string, string> Pair(string part) =>
        part.Split('=', 2) is [var name, .. var rest] ? new(Uri.UnescapeDataString(name), rest.Length == 0 ? "" : rest[0]) : default;
}
