namespace MessagingClients.Operations;

/// <summary>A request by whose key the provider knows a repeat, so that it may go out again without being acted on twice.</summary>
public interface IIdempotentRequest
{
    /// <summary>The key; <see langword="null"/> where the caller gave none, and the runtime makes one.</summary>
    string? Key { get; }

    /// <summary>The same request with a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>A copy of the same type.</returns>
    object WithKey(string key);
}
