using MessagingClients.Conformance.Running;
using MessagingClients.Conformance.StandIns;
using MessagingClients.Conformance.Subjects;
using MessagingClients.Conformance.Tests.WrongClients;
using MessagingClients.Notes;
using MessagingClients.Specs.Cases;
using MessagingClients.TestKit;

namespace MessagingClients.Conformance.Tests;

/// <summary>A document of ours, which asks for what none of the providers' does, and the suite on the client generated from it.</summary>
internal sealed class OwnDocument
{
    private readonly Lazy<IReadOnlyList<ContractCase>> _cases;

    private OwnDocument(string name)
    {
        Spec = new ProviderSpec(name, Repository.File("tests", "MessagingClients.NotesClient", $"{name}.yaml"), null);
        _cases = new(() => CaseCompiler.Derive(Spec.Name, Spec.Document, Spec.Overlay));
    }

    /// <summary>Members, parameters, bodies and answers of every kind.</summary>
    public static OwnDocument Notes { get; } = new("notes");

    /// <summary>Credentials of every kind, and servers of single operations.</summary>
    public static OwnDocument Doors { get; } = new("doors");

    /// <summary>Bodies that may be written in several ways.</summary>
    public static OwnDocument Media { get; } = new("media");

    public ProviderSpec Spec { get; }

    /// <summary>All cases that follow from the document.</summary>
    public IReadOnlyList<ContractCase> Cases => _cases.Value;

    public Task<IReadOnlyList<Verdict>> RunAsync(IEnumerable<ContractCase> cases, RunOptions? options = null) =>
        RunAsync(cases, ClientSubject.Load([typeof(NotesClient).Assembly]), options);

    /// <summary>Runs cases with a handler between the client and its connections.</summary>
    public Task<IReadOnlyList<Verdict>> RunAsync(IEnumerable<ContractCase> cases, Func<HttpMessageHandler, DelegatingHandler> handler) =>
        RunAsync(cases, new WrappedSubject(ClientSubject.Load([typeof(NotesClient).Assembly]), handler), options: null);

    private async Task<IReadOnlyList<Verdict>> RunAsync(IEnumerable<ContractCase> cases, ISubject subject, RunOptions? options) =>
        (await new ConformanceRunner(new Dictionary<string, string> { [Spec.Name] = Spec.Document }, options ?? new RunOptions())
            .RunAsync([.. cases], [subject], progress: null, TestContext.Current.CancellationToken)).Verdicts;

    /// <summary>What of the verdicts is not as it should be.</summary>
    public static IEnumerable<string> Failures(IEnumerable<Verdict> verdicts) =>
        verdicts.Where(verdict => verdict.Status is not (VerdictStatus.Passed or VerdictStatus.NotApplicable))
            .Select(verdict => $"{verdict.Case.Id}: {verdict.Status} {verdict.Reason} {string.Join(", ", verdict.Failures)}");
}
