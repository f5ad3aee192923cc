
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
}
