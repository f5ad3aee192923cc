namespace MessagingClients.Fuzz.Contract;

/// <summary>What becomes of a message, from what happened to it; written from the rules and not from the clients.</summary>
internal static class OutcomeTable
{
    public static Outcome Of(Trial trial)
    {
        if (!trial.Observed.Answered)
        {
            return trial.Observed.Left > 0 ? Outcome.Unknown : Outcome.NotSent;
        }

        return (trial.Answer.Status / 100, trial.Answer.Status) switch
        {
            (2, _) => Outcome.Accepted,
            (_, 408) => Outcome.Unknown,
            (3 or 4, _) => Outcome.Rejected,
            _ => Outcome.Unknown,
        };
    }
}
