namespace MessagingClients.Fuzz.Serving;

/// <summary>What really happened in a call, as the transport saw it.</summary>
internal sealed class Observed
{
    /// <summary>How many requests came to the handler.</summary>
    public int Sends { get; set; }

    /// <summary>How many of them were asked to serialise themselves.</summary>
    public int Left { get; set; }

    /// <summary>Whether the last one was answered with a status.</summary>
    public bool Answered { get; set; }

    /// <summary>How many bytes of the last body were given.</summary>
    public int Delivered { get; set; }

    /// <summary>Whether the transport failed or stalled.</summary>
    public bool Failed { get; set; }

    /// <summary>Whether the caller's token fired.</summary>
    public bool CallerFired { get; set; }

    /// <summary>Whether the deadline passed.</summary>
    public bool DeadlinePassed { get; set; }
}
