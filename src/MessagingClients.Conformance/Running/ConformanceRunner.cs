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
        string? broken = await RunAsync(batches, judge, Batches(cases, subjects), verdicts, progress, cancellationToken).ConfigureAwait(false);
        return new ConformanceRun(verdicts, [], started, Stopwatch.GetElapsedTime(from), verdicts.Count == cases.Count * subjects.Count) { Broken = broken };
    }

    private static IEnumerable<(ISubject Subject, bool Must, ContractCase[] Cases)> Batches(IReadOnlyList<ContractCase> cases, IReadOnlyList<ISubject> subjects) =>
        subjects.SelectMany((subject, index) => cases.Chunk(BatchSize).Select(batch => (subject, index == 0, batch)));

    /// <returns>What broke of the bench; <see langword="null"/> where nothing did.</returns>
    private static async Task<string?> RunAsync(
        BatchRun run, Judge judge, IEnumerable<(ISubject Subject, bool Must, ContractCase[] Cases)> batches, List<Verdict> verdicts, IProgress<Verdict>? progress, CancellationToken cancellationToken)
    {
        foreach ((ISubject subject, bool must, ContractCase[] cases) in batches.TakeWhile(_ => !cancellationToken.IsCancellationRequested))
        {
            try
            {
                verdicts.AddRange(await run.RunAsync(cases, subject, must, progress, cancellationToken).ConfigureAwait(false));
            }
            catch (HttpRequestException exception)
            {
                return $"WireMock answers no more ({exception.HttpRequestError}). What was found out until then is in the report; run again.";
            }

            if (judge.HasEnded)
            {
                return "The judge has ended. What was found out until then is in the report; run again.";
            }
        }

        return null;
    }
}
