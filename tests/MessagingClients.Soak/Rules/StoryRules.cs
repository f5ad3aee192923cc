using MessagingClients.Soak.Calls;
using MessagingClients.Soak.Journal;

namespace MessagingClients.Soak.Rules;

/// <summary>What holds for every message.</summary>
internal static class StoryRules
{
    // What a timer may be early by, and clocks may differ.
    private static readonly TimeSpan Early = TimeSpan.FromMilliseconds(50);

    private static readonly (string Rule, Func<Story, string?> Check)[] All =
    [
        ("escaped", story => story.Ending.Escaped),
        ("repeat", RepeatRule.Check),
        ("sends", Sends),
        ("twice", Twice),
        ("bytes", Bytes),
        ("key", Key),
        ("credential", story => story.Arrivals.All(arrival => arrival.HasCredential) ? null : "a request came without its credential"),
        ("wait", Wait),
        ("status", Status),
        ("outcome", Outcomes),
        ("attempts", Attempts),
        ("kind", Kind),
        ("deadline", story => story.Elapsed <= story.Timeout + Timing.Margin ? null : $"the call took {story.Elapsed}, and its deadline was {story.Timeout}"),
    ];

    public static IEnumerable<Violation> Judge(Story story) =>
        from rule in All
        let text = rule.Check(story)
        where text is not null
        select new Violation(rule.Rule, text);

    private static string? Sends(Story story) => story.Attempts.Count <= story.MaxRetries + 1
        ? null
        : $"expected at most {story.MaxRetries + 1} requests, found {story.Attempts.Count}";

    private static string? Twice(Story story) => story.Arrivals.CountBy(arrival => arrival.Attempt).FirstOrDefault(pair => pair.Value > 1) is { Value: > 1 } pair
        ? $"request {pair.Key} arrived {pair.Value} times"
        : null;

    private static string? Bytes(Story story)
    {
        Arrival[] whole = [.. story.Arrivals.Where(arrival => arrival.IsWhole)];
        return !whole.All(arrival => arrival.HasOwnText) ? "a request came with the text of another message"
            : whole.DistinctBy(arrival => arrival.Hash).Count() > 1 ? "the requests differ"
            : null;
    }

    private static string? Key(Story story)
    {
        string?[] keys = [.. story.Arrivals.Where(arrival => arrival.IsWhole).Select(arrival => arrival.Key).Append(story.Ending.Key).Distinct()];
        return keys is [{ Length: > 0 }] == story.Facts.HasKey && keys.Length == 1
            ? null
            : $"expected {(story.Facts.HasKey ? "one key on the wire and in what was told" : "no key")}, found {string.Join(", ", keys.Select(key => key ?? "none"))}";
    }

    private static string? Wait(Story story)
    {
        foreach (Arrival arrival in story.Arrivals)
        {
            bool isSeen = story.Attempts.ElementAtOrDefault(arrival.Attempt - 1)?.Status is not null;
            if (isSeen && arrival.NotBefore is { } earliest && story.ArrivalOf(arrival.Attempt + 1) is { } next && next.At < earliest - Early)
            {
                return $"request {next.Attempt} came {earliest - next.At} too early for what the answer before had asked";
            }
        }

        return null;
    }

    private static string? Status(Story story)
    {
        for (int number = 1; number <= story.Attempts.Count; number++)
        {
            int? seen = story.Attempts[number - 1].Status;
            if (seen is not null && story.ArrivalOf(number)?.Status != seen)
            {
                return $"request {number} saw status {seen}, and {story.ArrivalOf(number)?.Status?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "none"} was sent to it";
            }
        }

        return story.Ending.Outcome != Outcome.Accepted || story.Ending.Status == story.Attempts[^1].Status
            ? null
            : $"the call tells status {story.Ending.Status}, and the last answer had another one";
    }

    private static string? Outcomes(Story story) => story.Ending.Kind == EndingKind.Escaped || Fate.Of(story).Contains(story.Ending.Outcome)
        ? null
        : $"expected {string.Join(" or ", Fate.Of(story))}, found {story.Ending.Outcome}";

    private static string? Attempts(Story story)
    {
        int least = story.Arrivals.DistinctBy(arrival => arrival.Attempt).Count();
        int most = story.Attempts.Where((attempt, index) => !attempt.NeverConnected || story.ArrivalOf(index + 1) is not null).Count();
        return story.Ending.Kind == EndingKind.Escaped || (story.Ending.Attempts >= least && story.Ending.Attempts <= most)
            ? null
            : $"expected {least} to {most}, found {story.Ending.Attempts}";
    }

    private static string? Kind(Story story)
    {
        if (story.Ending.Kind == EndingKind.Canceled && !story.CallerFired)
        {
            return "the call says that the caller ended it, and the caller did not";
        }

        bool mustReturn = !story.CallerFired && story.Elapsed < story.Patience - Early
            && story.ArrivalOf(story.Attempts.Count) is { IsReadable: true } last && Fate.IsSeen(story.Attempts[^1], last);
        return !mustReturn || story.Ending.Kind == EndingKind.Returned ? null : $"a documented success was sent, and the call {story.Ending.Kind}";
    }
}
