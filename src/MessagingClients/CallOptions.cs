using System.Collections.ObjectModel;

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

    /// <summary>Headers that go out with each request of this call, such as one for the provider's support.</summary>
    /// <value>
    /// By default empty. Names as RFC 9110 has them, values of printable ASCII. Headers that the client sets itself (the
    /// credential, <c>Accept</c>, <c>Content-Type</c> and those of the connection) are refused.
    /// </value>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>Whether this call may repeat its request where that cannot send the message twice.</summary>
    /// <value>By default <see langword="true"/>: as often as <see cref="ClientOptions.MaxRetries"/> says.</value>
    public bool Retry { get; init; } = true;
}
