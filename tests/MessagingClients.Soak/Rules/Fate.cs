using MessagingClients.Soak.Calls;
using MessagingClients.Soak.Journal;

namespace MessagingClients.Soak.Rules;

/// <summary>What can have become of a message by its requests; written from the table of outcomes and not from the clients.</summary>
internal static class Fate
{
    /// <summary>What one request can have come to. Where nothing arrived, it may have left all the same.</summary>
    public static IReadOnlyList<Outcome> Of(Attempt attempt, Arrival? arrival) => (attempt, arrival) switch
    {
        ({ NeverConnected: true }, null) => [Outcome.NotSent],
        (_, null) => [Outcome.NotSent, Outcome.Unknown],
        (_, { Status: { } status }) when IsSeen(attempt, arrival) => [Of(status)],
        _ => [Outcome.Unknown],
    };

    /// <summary>Whether the client had to learn the status: a reset can overtake it, and a client can let go before.</summary>
    public static bool IsSeen(Attempt attempt, Arrival arrival) =>
        attempt.Status is not null || (arrival.IsSure && !attempt.GaveUp);

    public static Outcome Of(int status) => status switch
    {
        >= 200 and <= 299 => Outcome.Accepted,
        408 => Outcome.Unknown,
        >= 300 and <= 499 => Outcome.Rejected,
        _ => Outcome.Unknown,
    };

    /// <summary>What all requests together can have come to.</summary>
    public static IReadOnlySet<Outcome> Of(Story story)
    {
        HashSet<Outcome> sum = [Outcome.NotSent];
        for (int number = 1; number <= story.Attempts.Count; number++)
        {
            IReadOnlyList<Outcome> next = Of(story.Attempts[number - 1], story.ArrivalOf(number));
            sum = [.. sum.SelectMany(_ => next, Worst)];
        }

        return sum;
    }

    private static Outcome Worst(Outcome before, Outcome next)
    {
        foreach (Outcome outcome in (ReadOnlySpan<Outcome>)[Outcome.Unknown, Outcome.Rejected])
        {
            if (next != Outcome.Accepted && (before == outcome || next == outcome))
            {
                return outcome;
            }
        }

        return next;
    }
}
