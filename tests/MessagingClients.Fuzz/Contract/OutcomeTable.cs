using MessagingClients.Fuzz.Serving;

namespace MessagingClients.Fuzz.Contract;

/// <summary>What becomes of a message, from what happened to it; written from the rules and not from the clients.</summary>
internal static class OutcomeTable
{
    /// <summary>What all requests come to: accepted where the last one was, else the worst of them.</summary>
    public static Outcome Of(Trial trial)
    {
        Outcome[] outcomes = [.. trial.Requests.Select(Of)];
        return outcomes is [.., Outcome.Accepted] ? Outcome.Accepted
            : outcomes.Contains(Outcome.Unknown) ? Outcome.Unknown
            : outcomes.Contains(Outcome.Rejected) ? Outcome.Rejected
            : Outcome.NotSent;
    }

    /// <summary>What one request comes to.</summary>
    public static Outcome Of(ServedRequest request)
    {
        if (!request.Answered)
        {
            return request.Left ? Outcome.Unknown : Outcome.NotSent;
        }

        return (request.Answer.Status / 100, request.Answer.Status) switch
        {
            (2, _) => Outcome.Accepted,
            (_, 408) => Outcome.Unknown,
            (3 or 4, _) => Outcome.Rejected,
            _ => Outcome.Unknown,
        };
    }
}
