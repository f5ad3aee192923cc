using System.Collections.Concurrent;
using System.Diagnostics;
using MessagingClients.Conformance.Bench;
using MessagingClients.Conformance.Subjects;
using MessagingClients.Conformance.Zones;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Running;

/// <summary>Runs some cases at once: claims, stand-ins, calls, journal, verdicts.</summary>
internal sealed class BatchRun(CaseBench bench, CaseClaims claims, ExchangeJudge judge, RunOptions options)
{
    /// <summary>The verdicts on the cases that ran in processes of their own.</summary>
    public IReadOnlyDictionary<string, ZoneVerdict> Zones { get; init; } = new Dictionary<string, ZoneVerdict>();

    public async Task<IReadOnlyList<Verdict>> RunAsync(
        IReadOnlyList<ContractCase> cases, ISubject subject, bool must, IProgress<Verdict>? progress, CancellationToken cancellationToken)
    {
        IReadOnlyList<BenchedCase> benched = await bench.ServeAsync(cases).ConfigureAwait(false);
        ConcurrentDictionary<string, CaseAttempt> attempts = [];
        await Parallel.ForEachAsync(
            benched,
            new ParallelOptions { MaxDegreeOfParallelism = options.MaxParallel },
            async (each, _) => attempts[each.Case.Id] = cancellationToken.IsCancellationRequested ? CaseAttempt.Interrupted : await TryAsync(each, subject, must).ConfigureAwait(false)).ConfigureAwait(false);
        BenchJournal journal = await bench.TakeAsync(benched).ConfigureAwait(false);
        List<Verdict> verdicts = [];
        foreach (BenchedCase each in benched.Where(each => attempts[each.Case.Id] != CaseAttempt.Interrupted))
        {
            Verdict verdict = await JudgeAsync(each, attempts[each.Case.Id], journal, subject, must).ConfigureAwait(false);
            verdicts.Add(verdict);
            progress?.Report(verdict);
            each.Dispose();
        }

        return verdicts;
    }

    // Whatever the bench or the making of a client throws is said of this case, and the others run on.
    private async Task<CaseAttempt> TryAsync(BenchedCase benched, ISubject subject, bool must)
    {
        try
        {
            return await AttemptAsync(benched, subject, must).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return CaseAttempt.Failed($"{exception.GetType().Name}: {exception.Message}");
        }
    }

    private async Task<CaseAttempt> AttemptAsync(BenchedCase benched, ISubject subject, bool must)
    {
        if (await claims.FindWrongAsync(benched.Case).ConfigureAwait(false) is { } wrong)
        {
            return CaseAttempt.Failed(wrong);
        }

        if (benched.Defect is { } defect)
        {
            return CaseAttempt.Failed(defect);
        }

        if (ZoneProcess.IsNeededFor(benched.Case))
        {
            return Elsewhere(benched.Case, must);
        }

        SubjectSettings settings = new(benched.BaseUrl, benched.Credential, benched.Clock, BenchedCase.Timeout) { Wrap = options.Wrap };
        using ISubjectClient? client = subject.Open(benched.Case.Operation, settings);
        if (client is null)
        {
            string reason = $"{subject.Name} has no client for {benched.Case.Operation.Provider}/{benched.Case.Operation.Name}.";
            return must ? CaseAttempt.Failed(reason) : new CaseAttempt([], TimeSpan.Zero) { NotApplicable = reason };
        }

        if (benched.Case.Environment.Cancel == CancelPoint.BeforeCall)
        {
            await benched.Token.CancelAsync().ConfigureAwait(false);
        }

        long from = Stopwatch.GetTimestamp();
        return new CaseAttempt(await CaseCalls.MakeAsync(benched, client, must ? options.GiveUp : options.GiveUpOnOthers).ConfigureAwait(false), Stopwatch.GetElapsedTime(from));
    }

    private CaseAttempt Elsewhere(ContractCase each, bool must) => new([], TimeSpan.Zero)
    {
        Elsewhere = must ? Zones.GetValueOrDefault(each.Id) : null,
        NotApplicable = must ? null : "Only the first subject has a process for each time zone.",
        CouldNotRun = must && !Zones.ContainsKey(each.Id) ? $"It needs a process with TZ={each.Environment.TimeZone}, and no tool was named that could be one." : null,
    };

    private async Task<Verdict> JudgeAsync(BenchedCase benched, CaseAttempt attempt, BenchJournal journal, ISubject subject, bool must)
    {
        (attempt, IReadOnlyList<OracleFailure> failures) = await TryJudgeAsync(benched, subject, attempt, journal).ConfigureAwait(false);
        string? known = must ? options.Known.Find(benched.Case.Id) : null;
        (VerdictStatus status, string? reason) = VerdictRules.Decide(benched.Case, attempt, failures, known);
        return new Verdict(benched.Case, subject.Name, status, failures)
        {
            Reason = reason,
            Requests = [.. journal.Requests[benched.Case.Id].Select(request => Redaction.Of(request, benched.Credential))],
            Curl = Reproduction.Curl(benched.Case, journal.Requests[benched.Case.Id], benched.Credential),
            CSharp = Reproduction.CSharp(benched.Case),
            Took = attempt.Took,
        };
    }

    private async Task<(CaseAttempt Attempt, IReadOnlyList<OracleFailure> Failures)> TryJudgeAsync(BenchedCase benched, ISubject subject, CaseAttempt attempt, BenchJournal journal)
    {
        try
        {
            return (attempt, attempt.Elsewhere is { } elsewhere ? elsewhere.Failures : attempt.Reason is null ? await judge.JudgeAsync(benched, subject, attempt.Observations, journal).ConfigureAwait(false) : []);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return (attempt with { CouldNotRun = $"No oracle came to a verdict: {exception.GetType().Name}: {exception.Message}" }, []);
        }
    }
}
