namespace MessagingClients.Soak.Serving;

/// <summary>What is done with one request.</summary>
/// <param name="Bytes">What is sent.</param>
internal sealed record Script(byte[] Bytes)
{
    /// <summary>Whether the body is read before anything is sent.</summary>
    public bool HearsBody { get; init; } = true;

    /// <summary>The status that is sent; <see langword="null"/> where what is sent is no answer.</summary>
    public int? Status { get; init; }

    /// <summary>Whether the answer is a success as documented.</summary>
    public bool IsReadable { get; init; }

    /// <summary>The earliest time at which the request may come again, by the answer.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>How long each of ten pieces waits, in milliseconds; 0 for all at once.</summary>
    public int Pause { get; init; }

    public ScriptEnd End { get; init; }

    /// <summary>Whether the client is bound to see the status: a reset may overtake it.</summary>
    public bool IsSure => Status is not null && HearsBody && End != ScriptEnd.Reset;
}
