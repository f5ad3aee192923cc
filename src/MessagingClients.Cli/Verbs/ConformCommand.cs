using System.CommandLine;
using MessagingClients.Cli.Conformance;
using MessagingClients.Conformance.Prerequisites;
using MessagingClients.Conformance.Reports;

namespace MessagingClients.Cli.Verbs;

/// <summary><c>clients conform</c>: derives cases from the documents and runs them with the clients.</summary>
internal static class ConformCommand
{
    private static readonly Argument<string[]> Providers = new("provider") { Description = "The providers; all where none is named.", Arity = ArgumentArity.ZeroOrMore };
    private static readonly Option<string?> Case = new("--case") { Description = "Only the cases whose id matches: * within a part, ** over parts." };
    private static readonly Option<string?> Report = new("--report") { Description = "Write report.html, report.json and junit.xml into this folder." };
    private static readonly Option<int?> Seed = new("--seed") { Description = "Run the cases in an order made of this number; without it in the order of the documents." };
    private static readonly Option<int> MaxParallel = new("--max-parallel") { Description = "How many cases run at once.", DefaultValueFactory = _ => 16 };
    private static readonly Option<string> Output = new Option<string>("--output") { Description = "table, json or junit.", DefaultValueFactory = _ => "table" }
        .AcceptOnlyFromAmong("table", "json", "junit");

    public static Command Make()
    {
        Command command = new("conform", "Derives cases from the providers' documents and shows that the clients do what the documents say.") { Providers, Case, Report, Seed, MaxParallel, Output };
        MaxParallel.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 256)
            {
                result.AddError("--max-parallel: expected a number from 1 to 256.");
            }
        });
        command.SetAction((parsed, cancellationToken) => RunAsync(Read(parsed), cancellationToken));
        return command;
    }

    private static ConformSettings Read(ParseResult parsed) => new(
        parsed.GetValue(Providers) ?? [], parsed.GetValue(Case), parsed.GetValue(Report), parsed.GetValue(Seed), parsed.GetValue(MaxParallel), parsed.GetValue(Output)!);

    private static async Task<int> RunAsync(ConformSettings settings, CancellationToken cancellationToken)
    {
        // Signals are listened to once a verb has first waited, and deriving the cases takes a while.
        await Task.Yield();
        try
        {
            return await ConformRun.RunAsync(settings, cancellationToken);
        }
        catch (Exception exception) when (exception is UsageException or ReportFolderException or InvalidDataException or Specs.Diagnostics.SpecException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return ExitCode.Usage;
        }
        catch (MissingPrerequisiteException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return ExitCode.MissingPrerequisite;
        }
    }
}
