namespace MessagingClients.Fuzz.Answers;

/// <summary>What goes wrong.</summary>
internal enum FaultKind
{
    /// <summary>An exception is thrown.</summary>
    Throws,

    /// <summary>The caller's token fires, and nothing more comes until the client lets go.</summary>
    CallerCancels,

    /// <summary>The caller's token fires, and an exception follows.</summary>
    CallerCancelsThenThrows,

    /// <summary>The caller's token fires, and the transport does not look.</summary>
    CallerCancelsUnheeded,

    /// <summary>The deadline passes, and nothing more comes until the client lets go.</summary>
    DeadlinePasses,

    /// <summary>The time of the request passes, and nothing more comes until the client lets go.</summary>
    AttemptTimePasses,

    /// <summary>The deadline passes, and the transport does not look.</summary>
    DeadlinePassesUnheeded,

    /// <summary>The handler tries to send the request a second time.</summary>
    SendsTwice,

    /// <summary>The handler gives null for an answer.</summary>
    GivesNothing,
}
