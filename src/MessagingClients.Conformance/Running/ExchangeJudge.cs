using MessagingClients.Conformance.Bench;
using MessagingClients.Conformance.Judging;
using MessagingClients.Conformance.Oracles;
using MessagingClients.Conformance.Subjects;
using MessagingClients.Conformance.WireMock;

namespace MessagingClients.Conformance.Running;

/// <summary>Puts together what happened in a case, and asks the judge and every oracle about it.</summary>
internal sealed class ExchangeJudge(Judge judge, IReadOnlyDictionary<string, string> documents)
{
    /// <summary>The oracles that are asked.</summary>
    public IReadOnlyList<IOracle> Oracles { get; init; } = AllOracles.List;

    public async Task<IReadOnlyList<OracleFailure>> JudgeAsync(BenchedCase benched, ISubject subject, IReadOnlyList<Observation> observations, BenchJournal journal)
    {
        IReadOnlyList<RecordedRequest> requests = journal.Requests[benched.Case.Id];
        RecordedRequest? whole = requests.FirstOrDefault(request => request.IsWhole);
        IReadOnlyList<Finding> findings = whole is null
            ? []
            : await judge.JudgeRequestAsync(documents[benched.Case.Operation.Provider], BasePath(benched), whole, benched.Case.Request).ConfigureAwait(false);
        CaseExchange exchange = new(
            benched.Case, BasePath(benched), benched.Credential, observations, CaseCalls.Count(benched.Case), requests, findings, journal.Elsewhere[benched.Case.Id], journal.Traces, subject.Repeats);
        return observations.Count == 0
            ? [.. new DeadlineOracle().Judge(exchange)]
            : [.. Oracles.SelectMany(oracle => oracle.Judge(exchange))];
    }

    private static string BasePath(BenchedCase benched) => benched.BaseUrl.AbsolutePath.TrimEnd('/');
}
