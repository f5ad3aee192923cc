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
        IReadOnlyList<ContractCase> cases = CaseSelection.Of(settings, providers);
        KnownFailures known = KnownFailures.Read(KnownFile);
        RequireKnown(settings, known, cases);
        if (settings.Report is not null)
        {
            ReportFolder.Require(settings.Report);
        }

        RunOutput.Begin(cases.Count, providers.Count, settings.Output);
        ConformanceRunner runner = new(providers.ToDictionary(spec => spec.Name, spec => spec.Document), new RunOptions { MaxParallel = settings.MaxParallel, Known = known, Tool = typeof(ConformRun).Assembly.Location });
        using RunProgress progress = new(cases.Count);
        ConformanceRun run = await runner.RunAsync(cases, Subjects(), progress, cancellationToken);
        run = run with { Coverage = [.. providers.SelectMany(spec => Coverage(spec, cases))] };
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

    private static IReadOnlyList<CoverageRow> Coverage(ProviderSpec spec, IReadOnlyList<ContractCase> cases) =>
        CoverageTable.Of(spec.Name, spec.Document, cases, CaseCompiler.NotDerived(spec.Name, spec.Document, spec.Overlay, spec.Accepted));

    private static List<ISubject> Subjects() =>
    [
        ClientSubject.Load(AllSenders.List.Select(sender => sender.MakeOptions(new Secrets(isLive: false)).GetType().Assembly).Concat(AddedClients.Load())),
        StockSubject.Load(),
    ];

    // A part of the cases says nothing of patterns that are meant for others.
    private static void RequireKnown(ConformSettings settings, KnownFailures known, IReadOnlyList<ContractCase> cases)
    {
        if (settings is { Case: null, Providers.Length: 0 } && known.Unmatched([.. cases.Select(each => each.Id)]) is [var pattern, ..])
        {
            throw new UsageException($"{KnownFile}: '{pattern}' matches no case. Take the line off the list.");
        }
    }
}
