namespace MessagingClients;

/// <summary>What one call does differently from the client's options.</summary>
public sealed class CallOptions
{
    internal static CallOptions Default { get; } = new();

    /// <summary>The deadline of this call, from its start to the last byte of the answer.</summary>
    /// <value>
    /// A positive time, or <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for none. By default
    /// <see langword="null"/>: the client's <see cref="ClientOptions.Timeout"/>.
    /// </value>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Whether the request is checked against the constraints of the provider's document before it is sent.</summary>
    /// <value>
    /// By default <see langword="true"/>. Turn it off where the provider is known to accept more than its document says.
    /// </value>
    public bool CheckRequest { get; init; } = true;
}
