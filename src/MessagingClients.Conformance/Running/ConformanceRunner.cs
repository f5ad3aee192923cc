using System.Diagnostics;
using System.Runtime.CompilerServices;
using MessagingClients.Conformance.Bench;
using MessagingClients.Conformance.Judging;
using MessagingClients.Conformance.Oracles;
using MessagingClients.Conformance.Subjects;
using MessagingClients.Conformance.Zones;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Running;

/// <summary>
/// Runs cases with subjects: serves what each case asks for, lets the subject call, and asks every oracle about what came of
/// it.
/// </summary>
/// <param name="documents">The documents as published, by provider.</param>
/// <param name="options">How the run is made.</param>
public sealed class ConformanceRunner(IReadOnlyDictionary<string, string> documents, RunOptions options)
{
    private const int BatchSize = 200;

    /// <summary>Runs cases.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="subjects">The subjects; the first is the one that must pass.</param>
    /// <param name="progress">Is told each verdict as it comes.</param>
    /// <param name="cancellationToken">Ends the run; what was found out so far is the result.</param>
    /// <returns>The verdicts, in the order of the cases, subject by subject.</returns>
    /// <exception cref="Prerequisites.MissingPrerequisiteException">Node.js or Java is missing, or the engine ended.</exception>
    public async Task<ConformanceRun> RunAsync(
        IReadOnlyList<ContractCase> cases, IReadOnlyList<ISubject> subjects, IProgress<Verdict>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(subjects);
        DateTimeOffset started = DateTimeOffset.UtcNow;
        long from = Stopwatch.GetTimestamp();
        CaseBench bench = await CaseBench.StartAsync().ConfigureAwait(false);
        await using ConfiguredAsyncDisposable benchEnd = bench.ConfigureAwait(false);
        Judge judge = Judge.Start();
        await using ConfiguredAsyncDisposable judgeEnd = judge.ConfigureAwait(false);
        BatchRun batches = new(bench, new CaseClaims(judge, documents), new ExchangeJudge(judge, documents), options)
        {
            Zones = await ZoneRun.RunAsync(options.Tool, cases, cancellationToken).ConfigureAwait(false),
        };
        List<Verdict> verdicts = [];
        foreach ((ISubject subject, bool must) in subjects.Select((subject, index) => (subject, index == 0)))
        {
            foreach (ContractCase[] batch in cases.Chunk(BatchSize))
            {
                if (cancellationToken.IsCancellationRequested)
                {
                    return new ConformanceRun(verdicts, [], started, Stopwatch.GetElapsedTime(from), IsComplete: false);
                }

                verdicts.AddRange(await batches.RunAsync(batch, subject, must, progress, cancellationToken).ConfigureAwait(false));
            }
        }

        return new ConformanceRun(verdicts, [], started, Stopwatch.GetElapsedTime(from), !cancellationToken.IsCancellationRequested);
    }
}
