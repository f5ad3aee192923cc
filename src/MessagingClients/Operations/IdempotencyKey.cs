namespace MessagingClients.Operations;

/// <summary>The key of a logical send: made once, and kept over whatever becomes of it.</summary>
internal static class IdempotencyKey
{
    /// <summary>Gives a request its key: the call's own, else the one it has, else a new one.</summary>
    /// <returns>The request that goes out, and its key; no key where the document has none.</returns>
    /// <exception cref="ArgumentException">A key is given, but the document has none.</exception>
    public static (TRequest Request, string? Key) Ensure<TRequest>(TRequest request, string? idempotencyKey)
        where TRequest : class
    {
        if (request is not IIdempotentRequest idempotent)
        {
            RequireNone(idempotencyKey);
            return (request, null);
        }

        string key = idempotencyKey ?? idempotent.Key ?? Guid.NewGuid().ToString();
        return (key == idempotent.Key ? request : (TRequest)idempotent.WithKey(key), key);
    }

    /// <summary>Refuses the key of a call, where the document has none.</summary>
    /// <exception cref="ArgumentException">A key is given.</exception>
    public static void RequireNone(string? idempotencyKey)
    {
        if (idempotencyKey is not null)
        {
            throw new ArgumentException($"{nameof(CallOptions.IdempotencyKey)}: the provider's document has no key by which it knows a repeat. Leave it out.", nameof(idempotencyKey));
        }
    }
}
