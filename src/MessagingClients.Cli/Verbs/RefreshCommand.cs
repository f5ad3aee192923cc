using System.CommandLine;
using MessagingClients.Cli.Refreshing;

namespace MessagingClients.Cli.Verbs;

/// <summary><c>clients refresh</c>: takes the published documents anew from where they come from.</summary>
internal static class RefreshCommand
{
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(30);

    private static readonly Argument<string[]> Providers = new("provider") { Description = "The providers; all where none is named.", Arity = ArgumentArity.ZeroOrMore };
    private static readonly Option<string?> Specs = new("--specs") { Description = "The folder with the documents; by default the nearest folder specs, upwards from here." };
    private static readonly Option<bool> Check = new("--check") { Description = "Write nothing; exit code 4 where something has changed." };
    private static readonly Option<TimeSpan?> Timeout = new("--timeout") { Description = "The deadline of each page in seconds; 30 by default.", CustomParser = Seconds.Read };
    private static readonly Option<string> Output = new Option<string>("--output") { Description = "text, json or markdown.", DefaultValueFactory = _ => "text" }
        .AcceptOnlyFromAmong("text", "json", "markdown");

    public static Command Make()
    {
        Command command = new("refresh", "Fetches the providers' documents, replaces those that have changed, and says what is different.") { Providers, Specs, Check, Timeout, Output };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            RefreshSettings settings = new(parsed.GetValue(Providers) ?? [], parsed.GetValue(Specs), parsed.GetValue(Check), parsed.GetValue(Timeout) ?? LongEnough);
            try
            {
                IReadOnlyList<RefreshResult> results = await RefreshRun.RunAsync(settings, cancellationToken);
                await Console.Out.WriteAsync(RefreshReport.Write(results, parsed.GetValue(Output)!));
                return RefreshRun.ExitCodeOf(results, settings.Check);
            }
            catch (UsageException exception)
            {
                await Console.Error.WriteLineAsync(exception.Message);
                return ExitCode.Usage;
            }
        });
        return command;
    }
}
