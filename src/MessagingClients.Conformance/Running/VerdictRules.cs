using MessagingClients.Conformance.Subjects;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Running;

/// <summary>Makes a verdict of what the oracles found and of what is known.</summary>
internal static class VerdictRules
{
    public static (VerdictStatus Status, string? Reason) Decide(
        ContractCase each, CaseAttempt attempt, IReadOnlyList<OracleFailure> failures, string? known) => attempt switch
    {
        { CouldNotRun: { } reason } => (VerdictStatus.CouldNotRun, reason),
        { NotApplicable: { } reason } => (VerdictStatus.NotApplicable, reason),
        { Elsewhere: { } elsewhere } => (elsewhere.Status, elsewhere.Reason),
        _ when failures.Count > 0 => known is null ? (VerdictStatus.Failed, null) : (VerdictStatus.KnownFailure, known),
        _ when known is not null => (VerdictStatus.UnexpectedPass, $"It is listed as a known failure ({known}) and passed. Take it off the list."),
        { Observations: [{ End: ObservedEnd.NotCalled, CannotExpress: var reason }, ..] } => (VerdictStatus.NotApplicable, reason),
        _ => each.Narrowed is null ? (VerdictStatus.Passed, null) : (VerdictStatus.Narrowed, each.Narrowed),
    };
}
