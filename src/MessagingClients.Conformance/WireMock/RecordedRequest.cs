using System.Text.Json;

namespace MessagingClients.Conformance.WireMock;

/// <summary>A request as it was received, by WireMock or the script server; read by hand, so that nothing generated stands between wire and verdict.</summary>
/// <param name="At">When it came.</param>
/// <param name="Method">The method.</param>
/// <param name="Target">Path and query, as they came.</param>
/// <param name="Headers">The headers; one that came more than once stands here more than once.</param>
/// <param name="Body">The body.</param>
/// <param name="Matched">Whether a stub answered it.</param>
public sealed record RecordedRequest(
    DateTimeOffset At,
    string Method,
    string Target,
    IReadOnlyList<KeyValuePair<string, string>> Headers,
    ReadOnlyMemory<byte> Body,
    bool Matched)
{
    /// <summary>Whether the whole request arrived.</summary>
    /// <value>By default <see langword="true"/>; WireMock records nothing else.</value>
    public bool IsWhole { get; init; } = true;

    /// <summary>The request as it is without the path of a base URL before its own.</summary>
    internal RecordedRequest Below(string basePath) => Target.StartsWith(basePath, StringComparison.Ordinal) ? this with { Target = Target[basePath.Length..] } : this;

    internal static RecordedRequest Read(JsonElement entry)
    {
        JsonElement request = entry.GetProperty("request");
        return new RecordedRequest(
            DateTimeOffset.FromUnixTimeMilliseconds(request.GetProperty("loggedDate").GetInt64()),
            request.GetProperty("method").GetString()!,
            request.GetProperty("url").GetString()!,
            [.. request.GetProperty("headers").EnumerateObject().SelectMany(Values)],
            request.GetProperty("bodyAsBase64").GetBytesFromBase64(),
            entry.TryGetProperty("wasMatched", out JsonElement matched) && matched.GetBoolean());
    }

    private static IEnumerable<KeyValuePair<string, string>> Values(JsonProperty header) =>
        header.Value.ValueKind == JsonValueKind.Array
            ? header.Value.EnumerateArray().Select(value => KeyValuePair.Create(header.Name, value.GetString()!))
            : [KeyValuePair.Create(header.Name, header.Value.GetString()!)];
}
