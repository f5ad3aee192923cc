namespace MessagingClients.Specs.Cases;

/// <summary>What the script server does in one step.</summary>
public enum WireStepKind
{
    /// <summary>Reads the headers of the request and nothing more.</summary>
    HearHeaders,

    /// <summary>Reads the whole request, or what is left of it, and records it.</summary>
    Hear,

    /// <summary>Sends bytes at once.</summary>
    Send,

    /// <summary>Sends bytes one at a time, each in a segment of its own.</summary>
    Dribble,

    /// <summary>Sends bytes over and over until the other side has gone.</summary>
    SendForever,

    /// <summary>
    /// Says that it has got here, which lets the deadline pass or the caller cancel, and then does nothing until the other side
    /// has gone.
    /// </summary>
    Stall,

    /// <summary>Closes the connection in good order (FIN).</summary>
    Close,

    /// <summary>Resets the connection (RST).</summary>
    Reset,
}
