using System.CommandLine;
using MessagingClients.Cli.Reports;
using MessagingClients.Cli.Senders;
using MessagingClients.Conformance.Prerequisites;

namespace MessagingClients.Cli.Verbs;

/// <summary><c>clients send</c>: sends one message, to a stand-in unless told otherwise.</summary>
internal static class SendCommand
{
    private static readonly Argument<string> Provider = new("provider") { Description = "The provider; see clients providers." };
    private static readonly Option<string> Text = new("--text") { Description = "The text of the message.", Required = true };
    private static readonly Option<string[]> To = new("--to") { Description = "A recipient; may be given several times. myalice: a customer_id; solaris: a person_id.", Required = true };
    private static readonly Option<string> From = new("--from") { Description = "The sender: clerk, openphone." };
    private static readonly Option<string> Account = new("--account") { Description = "The account: textus." };
    private static readonly Option<string> Purpose = new("--purpose") { Description = "The purpose of the message: solaris." };
    private static readonly Option<string> IdempotencyKey = new("--idempotency-key") { Description = "The UUID by which the provider knows a repeat: solaris." };
    private static readonly Option<string[]> MediaUrl = new("--media-url") { Description = "The public URL of a file to send along: clerk, textus." };
    private static readonly Option<string> BaseUrl = new("--base-url") { Description = "Send to this server instead of a stand-in." };
    private static readonly Option<bool> Live = new("--live") { Description = "Send to the provider itself. It costs money and reaches a person." };
    private static readonly Option<TimeSpan?> Timeout = new("--timeout") { Description = "The deadline of the call in seconds.", CustomParser = Seconds.Read };
    private static readonly Option<string> Output = new("--output") { Description = "text or json.", DefaultValueFactory = _ => "text" };

    public static Command Make()
    {
        Output.AcceptOnlyFromAmong("text", "json");
        Command command = new("send", "Sends one message. By default it goes to a stand-in made from the provider's document.")
        {
            Provider, Text, To, From, Account, Purpose, IdempotencyKey, MediaUrl, BaseUrl, Live, Timeout, Output,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(Settings(parsed), IsJson(parsed), cancellationToken));
        return command;
    }

    /// <summary>What a script gets for a command line that is none.</summary>
    /// <returns>The object, or <see langword="null"/> where no JSON was asked for.</returns>
    public static string? ReportUnusable(ParseResult parsed) => parsed.CommandResult.Command.Name == "send" && IsJson(parsed)
        ? JsonReport.Write(Nothing(parsed.GetResult(Provider)?.Tokens is [var provider, ..] ? provider.Value : ""))
        : null;

    private static bool IsJson(ParseResult parsed) => parsed.GetResult(Output)?.Tokens.Any(token => token.Value == "json") ?? false;

    private static SendSettings Settings(ParseResult parsed)
    {
        SendArguments message = new()
        {
            Text = parsed.GetValue(Text)!,
            To = parsed.GetValue(To)!,
            From = parsed.GetValue(From),
            Account = parsed.GetValue(Account),
            Purpose = parsed.GetValue(Purpose),
            IdempotencyKey = parsed.GetValue(IdempotencyKey),
            MediaUrls = parsed.GetValue(MediaUrl) ?? [],
        };
        return new SendSettings(
            parsed.GetValue(Provider)!, message, parsed.GetValue(BaseUrl), parsed.GetValue(Live), parsed.GetValue(Timeout));
    }

    private static async Task<int> RunAsync(SendSettings settings, bool json, CancellationToken cancellationToken)
    {
        (SendReport report, int code) = await TryAsync(settings, cancellationToken);
        if (json)
        {
            await Console.Out.WriteLineAsync(JsonReport.Write(report));
        }
        else if (code is ExitCode.Accepted or ExitCode.NotAccepted)
        {
            new TextReport(Terminal.Console).Write(report);
        }

        foreach (string note in report.Notes)
        {
            await Console.Error.WriteLineAsync(VisibleText.OneLine(note));
        }

        return code;
    }

    private static async Task<(SendReport Report, int Code)> TryAsync(SendSettings settings, CancellationToken cancellationToken)
    {
        try
        {
            SendReport report = await new SendRun(settings).RunAsync(cancellationToken);
            return (report, report.Outcome == Outcome.Accepted ? ExitCode.Accepted : ExitCode.NotAccepted);
        }
        catch (UsageException exception)
        {
            return (Nothing(settings.Provider, exception.Message), ExitCode.Usage);
        }
        catch (MissingPrerequisiteException exception)
        {
            return (Nothing(settings.Provider, exception.Message), ExitCode.MissingPrerequisite);
        }
    }

    private static SendReport Nothing(string provider, params IReadOnlyList<string> notes) =>
        new() { Provider = provider, Outcome = Outcome.NotSent, Notes = notes };
}
