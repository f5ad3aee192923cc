using System.Text;

namespace MessagingClients.Testing.Serving;

/// <summary>What goes back for a request.</summary>
/// <param name="Status">The status.</param>
/// <param name="Headers">The headers, in their order; without Content-Length.</param>
/// <param name="Body">The body; empty for none.</param>
internal sealed record Reply(int Status, IReadOnlyList<KeyValuePair<string, string>> Headers, ReadOnlyMemory<byte> Body)
{
    /// <summary>Nothing goes back.</summary>
    public static Reply None { get; } = new(0, [], default);

    /// <summary>How it fails.</summary>
    public ReplyFault Fault { get; init; }

    public static Reply Of(int status, string? mediaType, ReadOnlyMemory<byte> body) => new(status, mediaType is null ? [] : [new("Content-Type", mediaType)], body);

    public static Reply Of(int status, string? mediaType, string? body) => Of(status, body is null ? null : mediaType, Encoding.UTF8.GetBytes(body ?? ""));
}
