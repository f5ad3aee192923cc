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
    /// <value>
    /// 100 to 999; by default <see langword="null"/>: no answer came. Where a token could not be had, it is that of the token
    /// endpoint.
    /// </value>
    public int? StatusCode { get; init; }

    /// <summary>The headers of the answer.</summary>
    /// <value>By default empty: no answer came.</value>
    public ApiHeaderCollection Headers { get; init; } = ApiHeaderCollection.Empty;

    /// <summary>How many requests left: those whose body the transport asked for in order to send it.</summary>
    /// <value>By default 0.</value>
    public int Attempts { get; init; }

    /// <summary>How long the provider asks to wait before the next request (RFC 9110, section 10.2.3).</summary>
    /// <value>Zero or more, counted from the answer; by default <see langword="null"/>: it did not say.</value>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The key of this request, where the document has one: send it again with a repeat.</summary>
    /// <value>By default <see langword="null"/>: the document has none.</value>
    public string? IdempotencyKey { get; init; }

    /// <summary>The first 64 KiB of the answer's body, as far as they came. They may hold personal data.</summary>
    /// <value>By default empty.</value>
    public ReadOnlyMemory<byte> RawBody { get; init; }
}
