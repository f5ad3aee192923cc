using MessagingClients.Conformance.Running;

namespace MessagingClients.Cli.Conformance;

/// <summary>What a run of the conformance suite tells its caller.</summary>
internal static class ConformExit
{
    private const int Failures = 1;

    /// <returns>0 when every case of the first subject ran and passed, or failed as is known.</returns>
    public static int Of(ConformanceRun run)
    {
        if (run.Broken is not null)
        {
            return ExitCode.MissingPrerequisite;
        }

        string subject = run.Verdicts is [var first, ..] ? first.Subject : "";
        bool clean = run.Verdicts.Where(verdict => verdict.Subject == subject)
            .All(verdict => verdict.Status is VerdictStatus.Passed or VerdictStatus.Narrowed or VerdictStatus.KnownFailure or VerdictStatus.NotApplicable);
        return run.IsComplete && clean && run.Verdicts.Count > 0 ? ExitCode.Accepted : Failures;
    }
}
