namespace MessagingClients.Specs.Cases;

/// <summary>Under which circumstances a call is made.</summary>
public sealed record CaseEnvironment
{
    /// <summary>Nothing in particular.</summary>
    public static CaseEnvironment Plain { get; } = new();

    /// <summary>The culture of the caller, such as <c>tr-TR</c>; empty for the invariant one.</summary>
    /// <value><see langword="null"/> for that of the process.</value>
    public string? Culture { get; init; }

    /// <summary>The time zone of the process, such as <c>Asia/Kolkata</c>: such a case runs in a process of its own.</summary>
    /// <value><see langword="null"/> for that of the machine.</value>
    public string? TimeZone { get; init; }

    /// <summary>When the caller's token fires.</summary>
    public CancelPoint Cancel { get; init; }

    /// <summary>Whether the deadline of the call passes once the answer stalls.</summary>
    public bool DeadlinePasses { get; init; }

    /// <summary>
    /// Whether, once the answer stalls, the time passes that the client gives a single request: that of the call where it gives
    /// none.
    /// </summary>
    public bool RequestDeadlinePasses { get; init; }

    /// <summary>How many calls are made at once on one client.</summary>
    /// <value>By default 1.</value>
    public int Calls { get; init; } = 1;

    /// <summary>Whether a second call is made on the same client afterwards, which must end as the first did.</summary>
    /// <value>By default <see langword="true"/>.</value>
    public bool CallAgain { get; init; } = true;
}
