namespace MessagingClients.Sending;

/// <summary>The rules by which a call's outcome is told.</summary>
internal static class OutcomeRules
{
    /// <summary>What became of the message. An answer from elsewhere says nothing of what our own request met.</summary>
    public static Outcome Of(Exchange exchange) => exchange switch
    {
        { IsFromElsewhere: true } => Outcome.Unknown,
        { Status: { } status } => Status(status),
        _ => NoResponse(exchange.Left),
    };

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

    /// <summary>After repeats: an acceptance settles it, else the worst that is known counts.</summary>
    public static Outcome After(Outcome earlier, Outcome last) => (earlier, last) switch
    {
        (_, Outcome.Accepted) => Outcome.Accepted,
        (Outcome.Unknown, _) or (_, Outcome.Unknown) => Outcome.Unknown,
        (Outcome.Rejected, _) => Outcome.Rejected,
        _ => last,
    };
}
