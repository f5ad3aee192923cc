namespace MessagingClients.Sending;

/// <summary>The rules by which a call's outcome is told.</summary>
internal static class OutcomeRules
{
    /// <summary>An answer came; 408 says that the server waited for a request it may have had.</summary>
    public static Outcome Status(int status) => status switch
    {
        >= 200 and < 300 => Outcome.Accepted,
        408 => Outcome.Unknown,
        >= 300 and < 500 => Outcome.Rejected,
        _ => Outcome.Unknown,
    };

    /// <summary>No answer came.</summary>
    public static Outcome NoResponse(bool left) => left ? Outcome.Unknown : Outcome.NotSent;
}
