using MessagingClients.Cli.Senders;
using MessagingClients.Cli.Verbs;
using MessagingClients.Conformance.Coverage;
using MessagingClients.Conformance.Reports;
using MessagingClients.Conformance.Running;
using MessagingClients.Conformance.StandIns;
using MessagingClients.Conformance.Subjects;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Cli.Conformance;

/// <summary>Runs the conformance suite and says what came of it.</summary>
internal static class ConformRun
{
    private static readonly string KnownFile = Path.Combine(AppContext.BaseDirectory, "known-failures.txt");

    public static async Task<int> RunAsync(ConformSettings settings, CancellationToken cancellationToken)
    {
        IReadOnlyList<ProviderSpec> providers = ProviderSelection.Of(settings.Providers);
        CaseDerivation[] derived = [.. providers.Select(Derive)];
        IReadOnlyList<ContractCase> cases = CaseSelection.Of(settings, [.. derived.SelectMany(each => each.Cases)]);
        KnownFailures known = KnownFailures.Read(KnownFile);
        RequireKnown(settings, known, cases);
        if (settings.Report is not null)
        {
            ReportFolder.Require(settings.Report);
        }

        RunOutput.Begin(cases.Count, providers.Count, settings.Output);
        ConformanceRunner runner = new(providers.ToDictionary(spec => spec.Name, spec => spec.Document), new RunOptions { MaxParallel = settings.MaxParallel, Known = known, Tool = typeof(ConformRun).Assembly.Location });
        using RunProgress progress = new(cases.Count);
        ConformanceRun run = await runner.RunAsync(cases, [Clients(), StockSubject.Load()], progress, cancellationToken);
        run = run with { Coverage = [.. providers.Zip(derived).SelectMany(each => CoverageTable.Of(each.First.Name, each.First.Document, cases, each.Second.NotDerived))] };
        progress.Dispose();
        await TellAsync(run, settings);
        return ConformExit.Of(run);
    }

    /// <summary>Writes what came of a run to wherever it was asked for.</summary>
    public static async Task TellAsync(ConformanceRun run, ConformSettings settings)
    {
        if (settings.Report is not null)
        {
            ReportFolder.Write(run, settings.Report);
        }

        RunOutput.Write(run, settings.Output);
        if (run.Broken is not null)
        {
            await Console.Error.WriteLineAsync(run.Broken);
        }
    }

    /// <summary>The cases of a provider's document.</summary>
    public static CaseDerivation Derive(ProviderSpec spec) => CaseCompiler.Compile(spec.Name, spec.Document, spec.Overlay, spec.Accepted);

    /// <summary>The clients of ours and those that were added.</summary>
    public static ClientSubject Clients() =>
        ClientSubject.Load(AllSenders.List.Select(sender => sender.MakeOptions(new Secrets(isLive: false)).GetType().Assembly).Concat(AddedClients.Load()));

    // A part of the cases says nothing of patterns that are meant for others.
    private static void RequireKnown(ConformSettings settings, KnownFailures known, IReadOnlyList<ContractCase> cases)
    {
        if (settings is { Case: null, Providers.Length: 0 } && known.Unmatched([.. cases.Select(each => each.Id)]) is [var pattern, ..])
        {
            throw new UsageException($"{KnownFile}: '{pattern}' matches no case. Take the line off the list.");
        }
    }
}
