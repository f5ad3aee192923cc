using MessagingClients.Fuzz.Answers;
using MessagingClients.Fuzz.Calls;

namespace MessagingClients.Fuzz.Contract;

/// <summary>What every call keeps to, whatever it meets.</summary>
internal static class ContractRules
{
    private const int KeptBytes = 64 * 1024;

    private static readonly (string Rule, Func<Trial, string?> Check)[] All =
    [
        ("kind", KindRule.Check),
        ("outcome", trial => Compare(OutcomeTable.Of(trial), trial.Ending.Outcome)),
        ("status", trial => Compare<int?>(trial.Observed.Answered ? trial.Answer.Status : null, trial.Ending.Status)),
        ("attempts", trial => Compare(trial.Observed.Left, trial.Ending.Attempts)),
        ("sends", trial => trial.Observed.Sends <= CallSite.AllowedSends ? null : $"expected at most {CallSite.AllowedSends}, found {trial.Observed.Sends}"),
        ("raw-body", RawBody),
        ("headers", Headers),
        ("retry-after", RetryAfter),
        ("private", Leak),
    ];

    public static IReadOnlyList<Violation> Judge(Trial trial)
    {
        if (trial.Ending is { Kind: EndingKind.Escaped, Exception: { } exception })
        {
            return [new Violation("escaped", $"expected an ApiException or an ApiCanceledException, found {exception.GetType()}\n{exception.StackTrace}")];
        }

        List<Violation> violations = [];
        foreach ((string rule, Func<Trial, string?> check) in All)
        {
            if (check(trial) is { } text)
            {
                violations.Add(new Violation(rule, text));
            }
        }

        return violations;
    }

    private static string? Compare<T>(T expected, T found) =>
        EqualityComparer<T>.Default.Equals(expected, found) ? null : $"expected {(object?)expected ?? "none"}, found {(object?)found ?? "none"}";

    private static string? RawBody(Trial trial)
    {
        if (trial.Ending.Kind == EndingKind.Returned)
        {
            return null;
        }

        int kept = Math.Min(Math.Min(trial.Observed.Delivered, trial.Answer.Limit), KeptBytes);
        ReadOnlySpan<byte> found = trial.Ending.RawBody.Span;
        return found.SequenceEqual(trial.Answer.Body.AsSpan(0, kept))
            ? null
            : $"expected the first {kept} bytes that were served, found {found.Length} bytes, alike for {found.CommonPrefixLength(trial.Answer.Body)}";
    }

    private static string? Headers(Trial trial)
    {
        int values = trial.Ending.Headers.Sum(header => header.Value.Count);
        bool planted = trial.Ending.Headers[HeaderLists.Planted.Name] == HeaderLists.Planted.Value;
        return planted == (trial.Observed.Answered && trial.Answer.Headers.Contains(HeaderLists.Planted))
            ? null
            : $"expected the headers of the answer, found {values} of something else";
    }

    private static string? RetryAfter(Trial trial) => trial.Ending.Kind == EndingKind.Returned
        || RetryAfterRule.Allows(trial.Observed.Answered ? trial.Answer.Headers : [], trial.Now, trial.Ending.RetryAfter)
            ? null
            : $"found {trial.Ending.RetryAfter?.ToString() ?? "none"}";

    private static string? Leak(Trial trial)
    {
        if (trial.Ending.Exception is not { } exception)
        {
            return null;
        }

        string said = exception.Message + '\n' + exception;
        return Private.Traces.FirstOrDefault(trace => said.Contains(trace, StringComparison.OrdinalIgnoreCase)) is { } trace
            ? $"expected nothing private in Message and ToString(), found {trace}"
            : null;
    }
}
