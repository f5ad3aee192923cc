namespace MessagingClients.Soak.Calls;

/// <summary>How a call can end.</summary>
internal enum EndingKind
{
    Returned,
    Failed,
    Canceled,

    /// <summary>With an exception that no call may end with.</summary>
    Escaped,
}
