using System.Globalization;
using MessagingClients.Conformance.Bench;
using MessagingClients.Conformance.Running;
using MessagingClients.Conformance.Subjects;
using MessagingClients.Conformance.WireMock;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Testing.Tests.Answers;

/// <summary>Runs cases of the conformance suite against a fake, and asks the oracles of the suite what came of them.</summary>
internal sealed class AnswerRun(Suite suite, AnyFake fake, Uri baseUrl, Func<HttpMessageHandler, DelegatingHandler>? wrap)
{
    private static readonly TimeSpan GiveUp = TimeSpan.FromSeconds(20);
    private readonly ExchangeJudge _judge = new(suite.Judge, Suite.Documents);
    private int _count;

    /// <returns>The cases that failed, each with what the oracles found.</returns>
    public async Task<IReadOnlyList<string>> FailuresAsync(IEnumerable<ContractCase> cases)
    {
        List<string> failures = [];
        foreach (ContractCase each in cases)
        {
            failures.AddRange((await RunAsync(each)).Select(failure => $"{each.Id}: {failure.Oracle}: expected {failure.Expected}, found {failure.Found}"));
        }

        return failures;
    }

    private async Task<IReadOnlyList<OracleFailure>> RunAsync(ContractCase each)
    {
        fake.Reset();
        fake.Answer(AnyFake.ToAnswer((ServedAnswer)each.Answer));
        using CancellationTokenSource token = new();
        using BenchedCase benched = new(each, baseUrl, string.Create(CultureInfo.InvariantCulture, $"placeholder-{++_count}"), new BenchClock(), token)
        {
            IsScripted = false,
            SettleAsync = static () => Task.CompletedTask,
        };
        SubjectSettings settings = new(baseUrl, benched.Credential, benched.Clock, BenchedCase.Timeout) { Wrap = wrap };
        using ISubjectClient client = suite.Clients.Open(each.Operation, settings)!;
        IReadOnlyList<Observation> observations = await CaseCalls.MakeAsync(benched, client, GiveUp);
        Dictionary<string, IReadOnlyList<RecordedRequest>> arrived = new() { [each.Id] = fake.Requests() };
        return await _judge.JudgeAsync(benched, suite.Clients, observations, new BenchJournal(arrived, new Dictionary<string, IReadOnlyList<RecordedRequest>> { [each.Id] = [] }, []));
    }
}
