namespace MessagingClients.Soak.Calls;

/// <summary>A request as the socket handler below the client saw it.</summary>
internal sealed record Attempt
{
    /// <summary>The status that was seen; <see langword="null"/> where none came.</summary>
    public int? Status { get; init; }

    /// <summary>Whether the client let go before a status came: its deadline or its caller.</summary>
    public bool GaveUp { get; init; }

    /// <summary>Whether no connection could be made.</summary>
    public bool NeverConnected { get; init; }
}
