namespace MessagingClients.Testing.Serving;

/// <summary>How a reply fails.</summary>
internal enum ReplyFault
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>No connection is made.</summary>
    NoConnection,

    /// <summary>The connection is reset before the reply.</summary>
    Reset,

    /// <summary>The reply never comes.</summary>
    Hang,

    /// <summary>The connection ends after half of the body.</summary>
    Truncated,
}
