using System.Diagnostics;
using System.Runtime.CompilerServices;
using MessagingClients.Conformance.Bench;
using MessagingClients.Conformance.Judging;
using MessagingClients.Conformance.Running;
using MessagingClients.Conformance.Subjects;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Against;

/// <summary>
/// Runs cases against a real server, one after the other and each once. The request, the answer and what the client made
/// of it are judged; what the server does other than its document says is named as drift.
/// </summary>
/// <param name="documents">The documents as published, by provider.</param>
/// <param name="server">The server.</param>
/// <param name="options">How the run is made; of what is known to fail only drift is excused.</param>
public sealed class ServerRunner(IReadOnlyDictionary<string, string> documents, ServerSettings server, RunOptions options)
{
    /// <summary>Runs cases.</summary>
    /// <param name="cases">The cases, in the order in which they are run.</param>
    /// <param name="subject">Whose clients call.</param>
    /// <param name="progress">Is told each verdict as it comes.</param>
    /// <param name="cancellationToken">Ends the run; what was found out so far is the result.</param>
    /// <returns>The verdicts, in the order of the cases.</returns>
    /// <exception cref="Prerequisites.MissingPrerequisiteException">Node.js is missing.</exception>
    public async Task<ConformanceRun> RunAsync(
        IReadOnlyList<ServerCase> cases, ISubject subject, IProgress<Verdict>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(subject);
        DateTimeOffset started = DateTimeOffset.UtcNow;
        long from = Stopwatch.GetTimestamp();
        Relay relay = Relay.Start(server.Url);
        await using ConfiguredAsyncDisposable relayEnd = relay.ConfigureAwait(false);
        Judge judge = Judge.Start();
        await using ConfiguredAsyncDisposable judgeEnd = judge.ConfigureAwait(false);
        using TraceWatch traces = new();
        ServerCaseRun run = new(relay, judge, documents, traces, server, options);
        List<Verdict> verdicts = [];
        foreach (ServerCase each in cases.TakeWhile(_ => run.Broken is null && !cancellationToken.IsCancellationRequested))
        {
            Verdict verdict = await run.RunAsync(each, subject).ConfigureAwait(false);
            verdicts.Add(verdict);
            progress?.Report(verdict);
        }

        return new ConformanceRun(verdicts, [], started, Stopwatch.GetElapsedTime(from), verdicts.Count == cases.Count && run.Broken is null) { Broken = run.Broken };
    }
}
