namespace MessagingClients.Specs.Cases;

/// <summary>When the caller's token fires.</summary>
public enum CancelPoint
{
    /// <summary>Never.</summary>
    Never,

    /// <summary>Before the call.</summary>
    BeforeCall,

    /// <summary>When the script server says that it stalls.</summary>
    AtStall,

    /// <summary>When the client waits before it sends again.</summary>
    AtWait,
}
