using MessagingClients.Conformance.Running;

namespace MessagingClients.Conformance.Reports;

/// <summary>What a run comes to for one subject.</summary>
/// <param name="Subject">The name of the subject.</param>
/// <param name="Areas">What came of the cases of each provider and area, in the order of the cases.</param>
/// <param name="Failures">The failures by cause, the most frequent first.</param>
/// <param name="Hindrances">What kept cases from running, the most frequent first; no verdict about the subject.</param>
public sealed record RunSummary(
    string Subject, IReadOnlyList<AreaCount> Areas, IReadOnlyList<CaseGroup> Failures, IReadOnlyList<CaseGroup> Hindrances)
{
    /// <summary>Sums up the first subject of a run, which is the one that the run is about.</summary>
    /// <param name="run">The run.</param>
    /// <returns>The summary; without any area where nothing ran.</returns>
    public static RunSummary Of(ConformanceRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return Of(run, SubjectsOf(run).FirstOrDefault(""));
    }

    /// <summary>Sums up one subject of a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="subject">The name of the subject.</param>
    /// <returns>The summary; without any area where the run has no such subject.</returns>
    public static RunSummary Of(ConformanceRun run, string subject)
    {
        ArgumentNullException.ThrowIfNull(run);
        Verdict[] verdicts = [.. run.Verdicts.Where(verdict => verdict.Subject == subject)];
        return new RunSummary(subject, AreaCount.Of(verdicts), CaseGroup.Failures(verdicts), CaseGroup.Hindrances(verdicts));
    }

    internal static IEnumerable<string> SubjectsOf(ConformanceRun run) => run.Verdicts.Select(verdict => verdict.Subject).Distinct();
}
