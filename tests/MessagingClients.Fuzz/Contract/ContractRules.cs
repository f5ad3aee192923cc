using MessagingClients.Fuzz.Answers;
using MessagingClients.Fuzz.Serving;

namespace MessagingClients.Fuzz.Contract;

/// <summary>What every call keeps to, whatever it meets.</summary>
internal static class ContractRules
{
    private const int KeptBytes = 64 * 1024;

    private static readonly (string Rule, Func<Trial, string?> Check)[] All =
    [
        ("kind", KindRule.Check),
        ("outcome", trial => Compare(OutcomeTable.Of(trial), trial.Ending.Outcome)),
        ("status", trial => Compare(trial.Answered?.Answer.Status, trial.Ending.Status)),
        ("attempts", trial => Compare(trial.Requests.Count(request => request.Left), trial.Ending.Attempts)),
        ("sends", trial => trial.Requests.Count <= trial.Retries + 1 ? null : $"expected at most {trial.Retries + 1}, found {trial.Requests.Count}"),
        ("repeat", RepeatRule.Check),
        ("patience", RepeatRule.CheckPatience),
        ("bytes", Bytes),
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

    /// <summary>Every request says the same, its key included.</summary>
    private static string? Bytes(Trial trial)
    {
        ServedRequest[] left = [.. trial.Requests.Where(request => request.Left)];
        return left.Length < 2 || left.All(request => request.Sent.AsSpan().SequenceEqual(left[0].Sent))
            ? null
            : "expected the same bytes in each request of the call, found others";
    }

    private static string? RawBody(Trial trial)
    {
        if (trial.Ending.Kind == EndingKind.Returned)
        {
            return null;
        }

        byte[] served = trial.Answered?.Answer.Body ?? [];
        int kept = Math.Min(Math.Min(trial.Answered?.Delivered ?? 0, trial.Limit), KeptBytes);
        ReadOnlySpan<byte> found = trial.Ending.RawBody.Span;
        return found.SequenceEqual(served.AsSpan(0, kept))
            ? null
            : $"expected the first {kept} bytes that were served, found {found.Length} bytes, alike for {found.CommonPrefixLength(served)}";
    }

    private static string? Headers(Trial trial)
    {
        int values = trial.Ending.Headers.Sum(header => header.Value.Count);
        bool planted = trial.Ending.Headers[HeaderLists.Planted.Name] == HeaderLists.Planted.Value;
        return planted == (trial.Answered?.Answer.Headers.Contains(HeaderLists.Planted) ?? false)
            ? null
            : $"expected the headers of the answer, found {values} of something else";
    }

    private static string? RetryAfter(Trial trial) => trial.Ending.Kind == EndingKind.Returned
        || RetryAfterRule.Allows(trial.Answered?.Answer.Headers ?? [], trial.Answered?.Now ?? default, trial.Ending.RetryAfter)
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
