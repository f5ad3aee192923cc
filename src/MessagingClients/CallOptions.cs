namespace MessagingClients;

/// <summary>What one call does differently from the client's options.</summary>
public sealed class CallOptions
{
    internal static CallOptions Default { get; } = new();

    /// <summary>The deadline of this call, from its start to the last byte of the answer.</summary>
    /// <value>
    /// A positive time of at most 2,147,483,647 ms, or <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for none. By default
    /// <see langword="null"/>: the client's <see cref="ClientOptions.Timeout"/>.
    /// </value>
    public TimeSpan? Timeout { get; init; }

    /// <summary>
    /// The key by which the provider knows a repeat of this request, where its document has one. Give the same key when you
    /// send a message again yourself.
    /// </summary>
    /// <value>
    /// In the form that the document asks for. By default <see langword="null"/>: the key in the request, else a random UUID
    /// (RFC 9562) that the runtime makes. A call whose document has no key refuses one.
    /// </value>
    public string? IdempotencyKey { get; init; }

    /// <summary>Whether the request is checked against the constraints of the provider's document before it is sent.</summary>
    /// <value>
    /// By default <see langword="true"/>. Turn it off where the provider is known to accept more than its document says. Text
    /// that JSON cannot hold (half a surrogate pair) is refused all the same.
    /// </value>
    public bool CheckRequest { get; init; } = true;
}
