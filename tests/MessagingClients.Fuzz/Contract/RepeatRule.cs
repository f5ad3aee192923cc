using MessagingClients.Fuzz.Answers;
using MessagingClients.Fuzz.Calls;
using MessagingClients.Fuzz.Serving;

namespace MessagingClients.Fuzz.Contract;

/// <summary>Whether a request was followed by another one where it may be, and where it should; written from the rules and not from the clients.</summary>
internal static class RepeatRule
{
    /// <summary>No request that must not be repeated is followed by another one.</summary>
    public static string? Check(Trial trial)
    {
        int place = trial.Requests.SkipLast(1).TakeWhile(request => Allows(trial.Provider, request)).Count();
        return place >= trial.Requests.Count - 1
            ? null
            : $"request {place + 1} of {trial.Requests.Count} was followed by another one, and must not have been";
    }

    /// <summary>A request that may be repeated is, as long as there is time.</summary>
    public static string? CheckPatience(Trial trial) =>
        trial.Requests is [.., var last]
        && trial.Requests.Count <= trial.Retries
        && trial.Elapsed < CallSite.Timeout / 2
        && Allows(trial.Provider, last)
        && last.Answer.Fault?.Kind != FaultKind.SendsTwice
        && !last.Answer.Headers.Any(header => header.Name == "Retry-After")
            ? $"request {trial.Requests.Count} was the last, and may have been repeated"
            : null;

    private static bool Allows(Provider provider, ServedRequest request) => request switch
    {
        { CallerFired: true } or { DeadlinePassed: true } => false,
        { Left: false } => request.NeverConnected || request.IsCutShort,
        { Answered: true, Answer.Status: 429 } => provider.HasKey || provider.TakesNothingAt429,
        _ => provider.HasKey && OutcomeTable.Of(request) == Outcome.Unknown,
    };
}
