using MessagingClients.Soak.Calls;
using MessagingClients.Soak.Journal;

namespace MessagingClients.Soak.Rules;

/// <summary>Whether each request that was followed by another one may have been.</summary>
internal static class RepeatRule
{
    public static string? Check(Story story)
    {
        bool isRenewed = false;
        for (int number = 1; number < story.Attempts.Count; number++)
        {
            Attempt attempt = story.Attempts[number - 1];
            Arrival? arrival = story.ArrivalOf(number);
            bool isRefused = story.Facts.RenewsCredential && attempt.Status == 401 && !isRenewed;
            if (!isRefused && !Allows(story.Facts, attempt, arrival))
            {
                return $"request {number} was followed by another one, and must not have been: {Text(attempt, arrival)}";
            }

            isRenewed |= isRefused;
        }

        return null;
    }

    private static bool Allows(Facts facts, Attempt attempt, Arrival? arrival) => (attempt, arrival) switch
    {
        (_, null) => attempt.NeverConnected || facts.HasKey,
        (_, { Status: 429 }) when Fate.IsSeen(attempt, arrival) => facts.HasKey || facts.TakesNothingAt429,
        (_, { Status: { } status }) when Fate.IsSeen(attempt, arrival) => Fate.Of(status) == Outcome.Unknown && facts.HasKey,
        _ => facts.HasKey,
    };

    private static string Text(Attempt attempt, Arrival? arrival) =>
        arrival is null ? $"nothing arrived ({attempt})" : $"it met \"{arrival.Fault}\" with status {arrival.Status?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "none"} ({attempt})";
}
