namespace MessagingClients.Soak.Serving;

/// <summary>What a connection does once it has sent what it has to send.</summary>
internal enum ScriptEnd
{
    /// <summary>Waits for the next request.</summary>
    Keep,

    /// <summary>Closes in order.</summary>
    Close,

    /// <summary>Closes in order a little later, when the client may have begun the next request.</summary>
    CloseLater,

    /// <summary>Resets.</summary>
    Reset,

    /// <summary>Says nothing more until the client lets go.</summary>
    Stall,

    /// <summary>Sends without end.</summary>
    Endless,
}
