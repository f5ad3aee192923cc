using System.Text;
using MessagingClients.Testing.Serving;

namespace MessagingClients.Testing;

/// <summary>What a fake answers, or how it fails. A whole number stands for the documented answer of that status.</summary>
/// <example><c>openPhone.Answer(400)</c> answers every request with the documented 400.</example>
public sealed record FakeAnswer
{
    private FakeAnswer(AnswerKind kind, int? status = null) => (Kind, StatusCode) = (kind, status);

    /// <summary>No connection is made, as where nothing listens; nothing leaves the client.</summary>
    /// <remarks>By the handler alone: to a server that has been started there is a connection.</remarks>
    public static FakeAnswer NoConnection { get; } = new(AnswerKind.NoConnection);

    /// <summary>The connection is reset once the request has arrived.</summary>
    public static FakeAnswer Reset { get; } = new(AnswerKind.Reset);

    /// <summary>No answer comes until the client gives up, by its deadline or by the caller's token.</summary>
    public static FakeAnswer Hang { get; } = new(AnswerKind.Hang);

    internal AnswerKind Kind { get; }

    internal int? StatusCode { get; }

    internal string? Example { get; private init; }

    internal ReadOnlyMemory<byte>? Body { get; private init; }

    internal string? MediaType { get; private init; }

    internal IReadOnlyList<KeyValuePair<string, string>> Headers { get; private init; } = [];

    /// <summary>The answer that the document states for a status, with the body that it prints as an example; where it prints none, with one made from the schema.</summary>
    /// <param name="status">The status; one that the document states.</param>
    /// <param name="example">The name of the example; by default the first one.</param>
    /// <returns>The answer.</returns>
    public static FakeAnswer Documented(int status, string? example = null) => new(AnswerKind.Documented, status) { Example = example };

    /// <summary>A status that the document states with a body of your own, which must satisfy the document.</summary>
    /// <param name="status">The status; one that the document states.</param>
    /// <param name="body">The body, as JSON.</param>
    /// <returns>The answer.</returns>
    public static FakeAnswer Json(int status, string body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return new FakeAnswer(AnswerKind.Own, status) { Body = Encoding.UTF8.GetBytes(body) };
    }

    /// <summary>Any status with any body, whatever the document says.</summary>
    /// <param name="status">The status, from 200 to 599.</param>
    /// <param name="body">The body; by default none.</param>
    /// <param name="mediaType">The media type of the body.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The status is none of a final answer.</exception>
    public static FakeAnswer Undocumented(int status, string? body = null, string mediaType = "application/json") =>
        Raw(status, body is null ? null : Encoding.UTF8.GetBytes(body), body is null ? null : mediaType);

    /// <summary>Half of the documented body, and then the end of the connection.</summary>
    /// <param name="status">The status; by default the first success of the document.</param>
    /// <returns>The answer.</returns>
    public static FakeAnswer Truncated(int? status = null) => new(AnswerKind.Truncated, status);

    /// <summary>An HTML page, as proxies send it, where the document has JSON.</summary>
    /// <param name="status">The status; by default the first success of the document.</param>
    /// <returns>The answer.</returns>
    public static FakeAnswer NotJson(int? status = null) => new(AnswerKind.NotJson, status);

    /// <summary>No body.</summary>
    /// <param name="status">The status; by default the first success of the document.</param>
    /// <returns>The answer.</returns>
    public static FakeAnswer Empty(int? status = null) => new(AnswerKind.Empty, status);

    /// <summary>The documented answer of a status.</summary>
    /// <param name="status">The status; one that the document states.</param>
    public static implicit operator FakeAnswer(int status) => Documented(status);

    /// <summary>The same answer with one more header, such as <c>Retry-After</c>.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    /// <returns>The answer.</returns>
    public FakeAnswer WithHeader(string name, string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(value);
        return this with { Headers = [.. Headers, new(name, value)] };
    }

    /// <summary>What kind of answer it is, and nothing of its body.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => StatusCode is { } status ? $"{Kind} {status}" : $"{Kind}";

    internal static FakeAnswer Raw(int status, ReadOnlyMemory<byte>? body, string? mediaType)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(status, 200);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(status, 599);
        return new FakeAnswer(AnswerKind.Undocumented, status) { Body = body, MediaType = mediaType };
    }
}
