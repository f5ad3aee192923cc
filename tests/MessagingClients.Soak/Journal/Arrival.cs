namespace MessagingClients.Soak.Journal;

/// <summary>A request as the stand-in received it, and what it answered.</summary>
/// <param name="Message">The number of the message; 0 for what belongs to none.</param>
/// <param name="Attempt">Which request for this message it was, from 1 on.</param>
/// <param name="Fault">What the stand-in did, by its name.</param>
internal sealed record Arrival(long Message, int Attempt, string Fault)
{
    /// <summary>When it came.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Whether its body was read to the end; what follows is known of such bodies only.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether the text of the body is that of the message.</summary>
    public bool HasOwnText { get; init; }

    /// <summary>The idempotency key in the body, if any.</summary>
    public string? Key { get; init; }

    /// <summary>A hash of the body.</summary>
    public string? Hash { get; init; }

    /// <summary>Whether it came with the credential of its provider.</summary>
    public bool HasCredential { get; init; }

    /// <summary>The status of the answer; <see langword="null"/> where no well-formed head was sent.</summary>
    public int? Status { get; init; }

    /// <summary>Whether the head was bound to be seen: no reset came after it.</summary>
    public bool IsSure { get; init; }

    /// <summary>Whether the answer was a success as documented, so that it must be read.</summary>
    public bool IsReadable { get; init; }

    /// <summary>The earliest time at which the answer lets the request come again.</summary>
    public DateTimeOffset? NotBefore { get; init; }
}
