using System.Globalization;
using MessagingClients.Conformance.Reports;
using MessagingClients.Conformance.Running;
using MessagingClients.Specs.Cases;
using Spectre.Console;

namespace MessagingClients.Cli.Conformance;

/// <summary>Shows a run to people: provider by area, then failures by cause.</summary>
internal static class RunTable
{
    private const int ShownCases = 3;
    private static readonly CaseArea[] Areas = Enum.GetValues<CaseArea>();

    public static void Write(ConformanceRun run, IAnsiConsole console)
    {
        RunSummary summary = RunSummary.Of(run);
        console.Write(Table(summary.Areas));
        console.WriteLine(Totals(run, summary));
        foreach (CaseGroup group in summary.Failures.Concat(summary.Hindrances))
        {
            Write(group, console);
        }

        foreach (Verdict known in run.Verdicts.Where(verdict => verdict.Status == VerdictStatus.KnownFailure))
        {
            console.WriteLine($"Known to fail: {known.Case.Id}: {known.Reason}");
        }

        if (!run.IsComplete)
        {
            console.WriteLine("The run was ended before all cases had run.");
        }
    }

    private static Table Table(IReadOnlyList<AreaCount> counts)
    {
        Table table = new Table { Border = TableBorder.Simple }.AddColumn("provider");
        foreach (CaseArea area in Areas)
        {
            table.AddColumn(new TableColumn(area.ToString()).RightAligned());
        }

        table.AddColumn(new TableColumn("all").RightAligned());
        foreach (IGrouping<string, AreaCount> provider in counts.GroupBy(count => count.Provider))
        {
            table.AddRow([new Text(provider.Key), .. Areas.Select(area => Cell([.. provider.Where(count => count.Area == area)])), Cell([.. provider])]);
        }

        return table;
    }

    private static Text Cell(IReadOnlyCollection<AreaCount> counts)
    {
        int good = counts.Sum(count => count.Passed + count.Narrowed + count.Known + count.NotApplicable);
        int all = counts.Sum(count => count.Total);
        return new Text(all == 0 ? "–" : good == all ? Number(all) : $"{good} of {all}");
    }

    private static string Totals(ConformanceRun run, RunSummary summary)
    {
        int Sum(Func<AreaCount, int> count) => summary.Areas.Sum(count);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Sum(count => count.Total)} cases of {summary.Subject} in {run.Took.TotalSeconds:0.0} s: {Sum(count => count.Passed)} passed, {Sum(count => count.Failed)} failed, {Sum(count => count.Known)} known to fail, {Sum(count => count.Narrowed)} narrowed, {Sum(count => count.NotApplicable)} not applicable, {Sum(count => count.CouldNotRun)} could not run");
    }

    private static void Write(CaseGroup group, IAnsiConsole console)
    {
        console.WriteLine();
        console.WriteLine($"{group.Oracle}: expected {group.Expected}, found {group.Found}");
        console.WriteLine($"  {Number(group.Verdicts.Count)} cases: {string.Join(", ", group.Verdicts.Take(ShownCases).Select(verdict => verdict.Case.Id))}{(group.Verdicts.Count > ShownCases ? ", …" : "")}");
        console.WriteLine($"  {group.Verdicts[0].Curl}");
        console.WriteLine($"  {group.Verdicts[0].CSharp}");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
