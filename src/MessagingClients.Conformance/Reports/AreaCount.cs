using MessagingClients.Conformance.Running;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Reports;

/// <summary>What came of the cases of one provider in one area.</summary>
/// <param name="Provider">The name of the provider.</param>
/// <param name="Area">The area.</param>
/// <param name="Passed">How many passed.</param>
/// <param name="Failed">How many failed, or passed though they are written down as failing.</param>
/// <param name="Known">How many failed as is written down.</param>
/// <param name="Narrowed">How many lie outside of what the client reads by its overlay, and ended rightly.</param>
/// <param name="CouldNotRun">How many the bench kept from running.</param>
/// <param name="NotApplicable">How many have no meaning for the subject.</param>
public sealed record AreaCount(
    string Provider, CaseArea Area, int Passed, int Failed, int Known, int Narrowed, int CouldNotRun, int NotApplicable)
{
    /// <summary>How many cases there are.</summary>
    public int Total => Passed + Failed + Known + Narrowed + CouldNotRun + NotApplicable;

    internal static IReadOnlyList<AreaCount> Of(IEnumerable<Verdict> verdicts) =>
    [
        .. verdicts.GroupBy(verdict => verdict.Case.Operation.Provider)
            .SelectMany(provider => provider.GroupBy(verdict => verdict.Case.Area).OrderBy(area => area.Key)
                .Select(area => Of(provider.Key, area.Key, area.CountBy(verdict => verdict.Status).ToDictionary()))),
    ];

    private static AreaCount Of(string provider, CaseArea area, Dictionary<VerdictStatus, int> counts) => new(
        provider,
        area,
        counts.GetValueOrDefault(VerdictStatus.Passed),
        counts.GetValueOrDefault(VerdictStatus.Failed) + counts.GetValueOrDefault(VerdictStatus.UnexpectedPass),
        counts.GetValueOrDefault(VerdictStatus.KnownFailure),
        counts.GetValueOrDefault(VerdictStatus.Narrowed),
        counts.GetValueOrDefault(VerdictStatus.CouldNotRun),
        counts.GetValueOrDefault(VerdictStatus.NotApplicable));
}
