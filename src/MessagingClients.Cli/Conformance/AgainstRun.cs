using MessagingClients.Cli.Senders;
using MessagingClients.Cli.Verbs;
using MessagingClients.Conformance.Against;
using MessagingClients.Conformance.Coverage;
using MessagingClients.Conformance.Reports;
using MessagingClients.Conformance.Running;
using MessagingClients.Conformance.StandIns;
using MessagingClients.Conformance.Subjects;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Cli.Conformance;

/// <summary>Runs one provider's client against a real server, and says what came of it.</summary>
internal static class AgainstRun
{
    // A real server takes its time, on a far network more than here.
    private static readonly TimeSpan GiveUp = TimeSpan.FromSeconds(90);

    public static async Task<int> RunAsync(ConformSettings settings, string server, CancellationToken cancellationToken)
    {
        ProviderSpec spec = AgainstServer.Provider(settings.Providers);
        ServerSettings target = AgainstServer.Settings(spec, AgainstServer.Url(server), settings.Live);
        CaseDerivation derived = ConformRun.Derive(spec);
        IReadOnlyList<ServerCase> all = ServerCaseCompiler.Choose(derived.Cases, spec.Document, spec.Overlay, spec.Accepted);
        ServerCase[] cases = Select(settings, all);
        KnownFailures known = Known(spec, all);
        if (settings.Report is not null)
        {
            ReportFolder.Require(settings.Report);
        }

        await AgainstServer.RequireAsync(target.Url, cancellationToken);
        RunOutput.BeginAgainst(cases.Length, spec.Name, target.Url, settings.Output);
        ServerRunner runner = new(new Dictionary<string, string> { [spec.Name] = spec.Document }, target, new RunOptions { Known = known, GiveUp = GiveUp });
        using RunProgress progress = new(cases.Length);
        ConformanceRun run = await runner.RunAsync(cases, ConformRun.Clients(), progress, cancellationToken);
        progress.Dispose();
        await ConformRun.TellAsync(run with { Coverage = CoverageTable.Of(spec.Name, spec.Document, [.. cases.Select(each => each.Case)], derived.NotDerived) }, settings);
        return ConformExit.Of(run);
    }

    /// <exception cref="UsageException">No case is wanted.</exception>
    private static ServerCase[] Select(ConformSettings settings, IReadOnlyList<ServerCase> all)
    {
        CaseGlob wanted = new(settings.Case ?? "**");
        ServerCase[] cases = [.. all.Where(each => wanted.Matches(each.Case.Id))];
        return (all.Count, cases.Length) switch
        {
            (0, _) => throw new UsageException("No case was derived from the document. Expected at least one operation."),
            (_, 0) => throw new UsageException($"--case: '{settings.Case}' matches none of the {all.Count} cases against a server. An id looks like {all[0].Case.Id}; ** matches over several parts."),
            _ => cases,
        };
    }

    /// <exception cref="UsageException">A line of the list is stale.</exception>
    private static KnownFailures Known(ProviderSpec spec, IReadOnlyList<ServerCase> all)
    {
        KnownFailures known = spec.KnownFailures is { } file ? KnownFailures.Read(file) : KnownFailures.None;
        return known.Unmatched([.. all.Select(each => each.Case.Id)]) is [var pattern, ..]
            ? throw new UsageException($"{spec.KnownFailures}: '{pattern}' matches no case. Take the line off the list.")
            : known;
    }
}
