using System.Collections.Concurrent;
using System.Reflection;
using MessagingClients.Conformance.Bench;
using MessagingClients.Conformance.Judging;
using MessagingClients.Conformance.Running;
using MessagingClients.Conformance.StandIns;
using MessagingClients.Conformance.Subjects;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Tests.WrongClients;

/// <summary>Runs cases with clients as they are and with wrong ones, on one bench with one judge.</summary>
public sealed class WrongClientBench : IAsyncLifetime
{
    // A wrong client that hangs costs this; a right one that is slow is waited for longer.
    private static readonly TimeSpan GiveUpOnWrong = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan GiveUpOnRight = TimeSpan.FromSeconds(10);
    private static readonly Dictionary<string, string> Documents = ProviderSpec.All.ToDictionary(spec => spec.Name, spec => spec.Document);
    private readonly WrongClientCompiler _compiler = new();
    private readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<ContractCase>>> _cases = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<Task<IReadOnlyList<Verdict>>>> _right = new(StringComparer.Ordinal);
    private readonly Judge _judge = Judge.Start();
    private CaseBench? _bench;

    public async ValueTask InitializeAsync() => _bench = await CaseBench.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _judge.DisposeAsync();
        if (_bench is not null)
        {
            await _bench.DisposeAsync();
        }
    }

    /// <summary>Runs a wrong client in the cases in which its defect shows.</summary>
    internal Task<IReadOnlyList<Verdict>> RunAsync(WrongClient wrong)
    {
        ISubject subject = Subject(wrong.Provider, _compiler.Compile(wrong.Provider, wrong.Edits));
        return RunAsync(CasesOf(wrong), wrong.Handler is null ? subject : new WrappedSubject(subject, wrong.Handler), GiveUpOnWrong);
    }

    /// <summary>Runs the client as it is in every case that a wrong client of its provider is run in; once.</summary>
    internal Task<IReadOnlyList<Verdict>> RunRightAsync(string provider) =>
        _right.GetOrAdd(provider, name => new(() => RunAsync(
            [.. WrongClientTable.All.Where(wrong => wrong.Provider == name).SelectMany(CasesOf).DistinctBy(each => each.Id)],
            Subject(name, _compiler.Compile(name)),
            GiveUpOnRight))).Value;

    private IReadOnlyList<ContractCase> CasesOf(WrongClient wrong)
    {
        CaseGlob glob = new(wrong.Cases);
        ContractCase[] found = [.. Derived(wrong.Provider).Where(each => glob.Matches(each.Id))];
        return found.Length > 0
            ? found
            : throw new InvalidOperationException($"{wrong.Defect}: expected cases that match {wrong.Cases}, found none. Fit the pattern to the cases as they are now.");
    }

    private IReadOnlyList<ContractCase> Derived(string provider) => _cases.GetOrAdd(provider, name => new(() =>
    {
        ProviderSpec spec = ProviderSpec.Find(name);
        return CaseCompiler.Derive(name, spec.Document, spec.Overlay);
    })).Value;

    private Task<IReadOnlyList<Verdict>> RunAsync(IReadOnlyList<ContractCase> cases, ISubject subject, TimeSpan giveUp) =>
        new BatchRun(_bench!, new CaseClaims(_judge, Documents), new ExchangeJudge(_judge, Documents), new RunOptions { GiveUp = giveUp })
            .RunAsync(cases, subject, must: true, progress: null, TestContext.Current.CancellationToken);

    private static ClientSubject Subject(string provider, Assembly assembly) =>
        new(provider, new Dictionary<string, Assembly> { [provider] = assembly });
}
