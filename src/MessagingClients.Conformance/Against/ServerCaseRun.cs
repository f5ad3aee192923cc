using System.Diagnostics;
using System.Globalization;
using MessagingClients.Conformance.Bench;
using MessagingClients.Conformance.Judging;
using MessagingClients.Conformance.Oracles;
using MessagingClients.Conformance.Reports;
using MessagingClients.Conformance.Running;
using MessagingClients.Conformance.Subjects;
using MessagingClients.Conformance.WireMock;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Against;

/// <summary>Runs single cases against a real server: the needs, the call, the verdict.</summary>
internal sealed class ServerCaseRun(
    Relay relay, Judge judge, IReadOnlyDictionary<string, string> documents, TraceWatch traces, ServerSettings server, RunOptions options)
{
    // Whether the credential is a real one, the server knows; the judge looks for its form.
    private static readonly IReadOnlyList<IOracle> Oracles = [.. AllOracles.List.Where(oracle => oracle is not CredentialOracle)];
    private readonly CaseClaims _claims = new(judge, documents);
    private readonly ExchangeJudge _exchanges = new(judge, documents) { Oracles = Oracles };
    private int _count;

    /// <summary>What ended the run.</summary>
    /// <value><see langword="null"/> where nothing did.</value>
    public string? Broken { get; private set; }

    public async Task<Verdict> RunAsync(ServerCase each, ISubject subject)
    {
        BenchClock clock = new();
        using CancellationTokenSource token = new();
        RelayedCase relayed = relay.Begin(clock);
        BenchedCase benched = new(each.Case, relayed.Url, string.Create(CultureInfo.InvariantCulture, $"placeholder-{++_count}"), clock, token) { IsScripted = false, SettleAsync = () => Task.CompletedTask };
        CaseAttempt attempt = await TryAsync(each, benched, subject).ConfigureAwait(false);
        (attempt, ServerFindings found) = await TryJudgeAsync(each, benched, subject, attempt, relayed).ConfigureAwait(false);
        return Verdict(benched, subject, attempt, found, relayed);
    }

    private async Task<CaseAttempt> TryAsync(ServerCase each, BenchedCase benched, ISubject subject)
    {
        try
        {
            return each.LeftOut is { } reason
                ? new CaseAttempt([], TimeSpan.Zero) { NotApplicable = reason }
                : await AttemptAsync(each, benched, subject).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            Broken ??= BrokenBy(exception);
            return CaseAttempt.Failed($"{exception.GetType().Name}: {exception.Message}");
        }
    }

    private async Task<CaseAttempt> AttemptAsync(ServerCase each, BenchedCase benched, ISubject subject)
    {
        if (await _claims.FindWrongAsync(each.Case).ConfigureAwait(false) is { } wrong)
        {
            return CaseAttempt.Failed(wrong);
        }

        SubjectSettings settings = new(benched.BaseUrl, benched.Credential, benched.Clock, BenchedCase.Timeout) { Wrap = options.Wrap, MakeOptions = server.MakeOptions };
        using ISubjectClient? client = subject.Open(each.Case.Operation, settings);
        if (client is null)
        {
            return CaseAttempt.Failed($"{subject.Name} has no client for {each.Case.Operation.Provider}/{each.Case.Operation.Name}.");
        }

        foreach (ServerNeed need in each.Needs)
        {
            if (await relay.Server.TryNeedAsync(need).ConfigureAwait(false) is { } refused)
            {
                return CaseAttempt.Failed(refused);
            }
        }

        long from = Stopwatch.GetTimestamp();
        IReadOnlyList<Observation> seen = await CaseCalls.MakeAsync(benched, client, options.GiveUp).ConfigureAwait(false);
        return new CaseAttempt(seen, Stopwatch.GetElapsedTime(from))
        {
            NotApplicable = seen is [{ End: ObservedEnd.NotCalled, CannotExpress: var where }] && each.Unwritable is { } reason ? $"{reason} ({where})" : null,
        };
    }

    private async Task<(CaseAttempt Attempt, ServerFindings Found)> TryJudgeAsync(
        ServerCase each, BenchedCase benched, ISubject subject, CaseAttempt attempt, RelayedCase relayed)
    {
        ServerFindings nothing = new(each.Case, [], []);
        try
        {
            return (attempt, attempt.Reason is null ? await JudgeAsync(each, benched, subject, attempt, relayed).ConfigureAwait(false) : nothing);
        }
        catch (InvalidOperationException exception)
        {
            return (attempt with { CouldNotRun = $"No oracle came to a verdict: {exception.Message}" }, nothing);
        }
    }

    private async Task<ServerFindings> JudgeAsync(ServerCase each, BenchedCase benched, ISubject subject, CaseAttempt attempt, RelayedCase relayed)
    {
        IReadOnlyList<RecordedRequest> requests = relayed.Requests;
        (ContractCase judged, IReadOnlyList<OracleFailure> drift) = await AnsweredAsync(each, requests, attempt, relayed).ConfigureAwait(false);
        BenchJournal journal = new(
            new Dictionary<string, IReadOnlyList<RecordedRequest>> { [judged.Id] = requests },
            new Dictionary<string, IReadOnlyList<RecordedRequest>> { [judged.Id] = [] },
            traces.Take());
        return new ServerFindings(judged, await _exchanges.JudgeAsync(benched with { Case = judged }, subject, attempt.Observations, journal).ConfigureAwait(false), drift);
    }

    private async Task<(ContractCase Case, IReadOnlyList<OracleFailure> Drift)> AnsweredAsync(
        ServerCase each, IReadOnlyList<RecordedRequest> requests, CaseAttempt attempt, RelayedCase relayed)
    {
        if (requests.FirstOrDefault(request => request.IsWhole) is not { } first)
        {
            return (each.Case, []);
        }

        try
        {
            ServedAnswer answer = await relayed.AnswerAsync(first).ConfigureAwait(false);
            IReadOnlyList<Finding> findings = await judge.JudgeResponseAsync(documents[each.Case.Operation.Provider], each.Case.Operation, answer).ConfigureAwait(false);
            bool isRead = attempt.Observations is [{ End: ObservedEnd.Returned }, ..];
            return (each.Answered(answer with { IsDocumented = findings.Count == 0 }, isRead), Drift.Of(findings, answer));
        }
        catch (HttpRequestException exception)
        {
            Broken ??= BrokenBy(exception);
            return (each.Unanswered(), [Drift.None(exception)]);
        }
    }

    private string? BrokenBy(Exception exception) => exception is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError }
        ? $"The server at {server.Url} answers no more. What was found out until then is in the report; start it and run again."
        : null;

    private Verdict Verdict(BenchedCase benched, ISubject subject, CaseAttempt attempt, ServerFindings found, RelayedCase relayed)
    {
        string? known = options.Known.Find(benched.Case.Id);
        // What a client does wrong is never excused by what its server does wrong.
        (VerdictStatus status, string? reason) = found.Client.Count > 0
            ? (VerdictStatus.Failed, null)
            : VerdictRules.Decide(found.Case, attempt, found.Drift, known);
        RecordedRequest[] requests = [.. relayed.Requests.Select(request => Shown(request, relayed))];
        return new Verdict(found.Case, subject.Name, status, [.. found.Drift, .. found.Client])
        {
            Reason = reason,
            Requests = requests,
            Curl = server.Redact(Reproduction.Curl(found.Case, requests, benched.Credential, server.Url)),
            CSharp = Reproduction.CSharp(found.Case),
            Took = attempt.Took,
        };
    }

    private RecordedRequest Shown(RecordedRequest request, RelayedCase relayed) => request.Below(relayed.Url.AbsolutePath) with
    {
        Headers = [.. request.Headers.Select(header => KeyValuePair.Create(header.Key, server.Redact(CredentialHeader.Hide(header))))],
    };
}
