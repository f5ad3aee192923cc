using MessagingClients.Conformance.Running;

namespace MessagingClients.Conformance.Reports;

/// <summary>Cases that share a cause: the same oracle found the same, whatever numbers and ids it found.</summary>
/// <param name="Oracle">The name of the oracle; <c>known-failures</c> for a stale entry of that list, <c>bench</c> for a case that could not run.</param>
/// <param name="Expected">What was expected in the first case.</param>
/// <param name="Found">What was found in the first case.</param>
/// <param name="Verdicts">The verdicts, in the order of the cases. Each has the lines that reproduce it.</param>
public sealed record CaseGroup(string Oracle, string Expected, string Found, IReadOnlyList<Verdict> Verdicts)
{
    private static readonly OracleFailure WithoutFinding = new("runner", "a finding for each failure", "a failure without one");

    internal static IReadOnlyList<CaseGroup> Failures(IEnumerable<Verdict> verdicts) =>
        Group(verdicts, verdict => verdict.Status switch
        {
            VerdictStatus.Failed when verdict.Failures.Count == 0 => [WithoutFinding],
            VerdictStatus.Failed => verdict.Failures,
            VerdictStatus.UnexpectedPass => [new OracleFailure("known-failures", $"a failure, as written down: {verdict.Reason}", "it passed")],
            _ => [],
        });

    internal static IReadOnlyList<CaseGroup> Hindrances(IEnumerable<Verdict> verdicts) =>
        Group(verdicts, verdict => verdict.Status == VerdictStatus.CouldNotRun
            ? [new OracleFailure("bench", "the case runs", verdict.Reason ?? "no reason was given")]
            : []);

    private static IReadOnlyList<CaseGroup> Group(IEnumerable<Verdict> verdicts, Func<Verdict, IEnumerable<OracleFailure>> causes) =>
    [
        .. verdicts.SelectMany(verdict => causes(verdict).Select(cause => (Cause: cause, Verdict: verdict)))
            .GroupBy(pair => (pair.Cause.Oracle, CauseMask.Of(pair.Cause.Expected), CauseMask.Of(pair.Cause.Found)))
            .Select(group => Of(group.First().Cause, group.Select(pair => pair.Verdict)))
            .OrderByDescending(group => group.Verdicts.Count),
    ];

    private static CaseGroup Of(OracleFailure cause, IEnumerable<Verdict> verdicts) =>
        new(cause.Oracle, cause.Expected, cause.Found, [.. verdicts.Distinct()]);
}
