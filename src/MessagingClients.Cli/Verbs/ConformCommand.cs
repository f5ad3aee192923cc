using System.CommandLine;
using System.CommandLine.Parsing;
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
    private static readonly Option<string?> Against = new("--against") { Description = "Run one provider's client against the server of this base URL instead of stand-ins: each request that the document shows, once." };
    private static readonly Option<bool> Live = new("--live") { Description = "With --against: let a provider of messages send. It costs money and reaches people." };
    private static readonly Option<string> Output = new Option<string>("--output") { Description = "table, json or junit.", DefaultValueFactory = _ => "table" }
        .AcceptOnlyFromAmong("table", "json", "junit");

    public static Command Make()
    {
        Command command = new("conform", "Derives cases from the providers' documents and shows that the clients do what the documents say.") { Providers, Case, Report, Seed, MaxParallel, Against, Live, Output };
        MaxParallel.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 256)
            {
                result.AddError("--max-parallel: expected a number from 1 to 256.");
            }
        });
        command.Validators.Add(RequireFitting);
        command.SetAction((parsed, cancellationToken) => RunAsync(Read(parsed), cancellationToken));
        return command;
    }

    private static ConformSettings Read(ParseResult parsed) => new(
        parsed.GetValue(Providers) ?? [], parsed.GetValue(Case), parsed.GetValue(Report), parsed.GetValue(Seed), parsed.GetValue(MaxParallel), parsed.GetValue(Output)!)
    {
        Against = parsed.GetValue(Against),
        Live = parsed.GetValue(Live),
    };

    private static void RequireFitting(CommandResult result)
    {
        bool isAgainst = result.GetResult(Against) is not null;
        if (isAgainst && (result.GetResult(Seed) is not null || result.GetResult(MaxParallel) is { Implicit: false }))
        {
            result.AddError("--against: a server is asked one thing after the other, in the order of its document. Leave --seed and --max-parallel out.");
        }

        if (!isAgainst && result.GetResult(Live) is { Implicit: false })
        {
            result.AddError("--live: expected --against URL beside it. Without a server nothing is sent to anybody.");
        }
    }

    private static async Task<int> RunAsync(ConformSettings settings, CancellationToken cancellationToken)
    {
        // Signals are listened to once a verb has first waited, and deriving the cases takes a while.
        await Task.Yield();
        try
        {
            return settings.Against is { } server
                ? await AgainstRun.RunAsync(settings, server, cancellationToken)
                : await ConformRun.RunAsync(settings, cancellationToken);
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
