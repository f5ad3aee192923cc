namespace MessagingClients.Fuzz.Contract;

/// <summary>How a call can end.</summary>
internal enum EndingKind
{
    Returned,
    TypedError,
    Error,
    Canceled,

    /// <summary>With an exception that no call may end with.</summary>
    Escaped,
}
