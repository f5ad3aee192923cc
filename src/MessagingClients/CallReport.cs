namespace MessagingClients;

/// <summary>What is known of a call that did not return.</summary>
public sealed class CallReport
{
    /// <summary>The title of the provider's document.</summary>
    public required string Api { get; init; }

    /// <summary>The operation's id in the document.</summary>
    public required string Operation { get; init; }

    /// <summary>What became of the message.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The status of the answer.</summary>
    /// <value>By default <see langword="null"/>: no answer came.</value>
    public int? StatusCode { get; init; }

    /// <summary>The headers of the answer; empty where none came.</summary>
    public ApiHeaderCollection Headers { get; init; } = ApiHeaderCollection.Empty;

    /// <summary>How many requests left.</summary>
    public int Attempts { get; init; }

    /// <summary>How long the provider asks to wait before the next request (RFC 9110, section 10.2.3).</summary>
    /// <value>By default <see langword="null"/>: it did not say.</value>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The key that went out with the request, where the document has one: send it again with a repeat.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>The first 64 KiB of the answer's body, as far as they came. They may hold personal data.</summary>
    public ReadOnlyMemory<byte> RawBody { get; init; }
}
