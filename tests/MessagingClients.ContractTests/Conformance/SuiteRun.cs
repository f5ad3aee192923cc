using MessagingClients.Clerk;
using MessagingClients.Conformance.Running;
using MessagingClients.Conformance.StandIns;
using MessagingClients.Conformance.Subjects;
using MessagingClients.ContractTests.Conformance;
using MessagingClients.MyAlice;
using MessagingClients.OpenPhone;
using MessagingClients.Solaris;
using MessagingClients.Specs.Cases;
using MessagingClients.TextUs;

[assembly: AssemblyFixture(typeof(SuiteRun))]

namespace MessagingClients.ContractTests.Conformance;

/// <summary>One run of the conformance suite, made when the first test asks for a verdict.</summary>
public sealed class SuiteRun
{
    private readonly Lazy<Task<IReadOnlyDictionary<string, Verdict>>> _verdicts = new(RunAsync);

    /// <summary>The cases of all providers, derived as <c>clients conform</c> derives them.</summary>
    public static IReadOnlyList<ContractCase> Cases { get; } =
        [.. ProviderSpec.All.SelectMany(spec => CaseCompiler.Derive(spec.Name, spec.Document, spec.Overlay, spec.Accepted))];

    /// <summary>Finds what came of a case.</summary>
    /// <param name="id">The id of the case.</param>
    /// <returns>The verdict.</returns>
    public async Task<Verdict> FindAsync(string id) => (await _verdicts.Value)[id];

    private static async Task<IReadOnlyDictionary<string, Verdict>> RunAsync()
    {
        ConformanceRunner runner = new(
            ProviderSpec.All.ToDictionary(spec => spec.Name, spec => spec.Document),
            new RunOptions
            {
                Known = KnownFailures.Read(Path.Combine(AppContext.BaseDirectory, "known-failures.txt")),
                Tool = Path.Combine(AppContext.BaseDirectory, "clients.dll"),
            });
        ClientSubject clients = ClientSubject.Load(
            [typeof(ClerkClient).Assembly, typeof(MyAliceClient).Assembly, typeof(OpenPhoneClient).Assembly, typeof(SolarisClient).Assembly, typeof(TextUsClient).Assembly, .. AddedClients.Load()]);
        ConformanceRun run = await runner.RunAsync(Cases, [clients], progress: null, TestContext.Current.CancellationToken);
        return run.Verdicts.ToDictionary(verdict => verdict.Case.Id);
    }
}
