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
    private static readonly Option<string[]> To = new("--to") { Description = "A recipient; may be given several times.", Required = true };
    private static readonly Option<string> From = new("--from") { Description = "The sender: clerk." };
    private static readonly Option<string> Account = new("--account") { Description = "The account: textus." };
    private static readonly Option<string[]> MediaUrl = new("--media-url") { Description = "The public URL of a file to send along." };
    private static readonly Option<string> BaseUrl = new("--base-url") { Description = "Send to this server instead of a stand-in." };
    private static readonly Option<bool> Live = new("--live") { Description = "Send to the provider itself. It costs money and reaches a person." };
    private static readonly Option<double?> Timeout = new("--timeout") { Description = "The deadline of the call in seconds." };
    private static readonly Option<string> Output = new("--output") { Description = "text or json.", DefaultValueFactory = _ => "text" };

    public static Command Make()
    {
        Output.AcceptOnlyFromAmong("text", "json");
        Command command = new("send", "Sends one message. By default it goes to a stand-in made from the provider's document.")
        {
            Provider, Text, To, From, Account, MediaUrl, BaseUrl, Live, Timeout, Output,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(Settings(parsed), parsed.GetValue(Output) == "json", cancellationToken));
        return command;
    }

    private static SendSettings Settings(ParseResult parsed) => new(
        parsed.GetValue(Provider)!,
        new SendArguments(
            parsed.GetValue(Text)!,
            parsed.GetValue(To)!,
            parsed.GetValue(From),
            parsed.GetValue(Account),
            parsed.GetValue(MediaUrl) ?? []),
        parsed.GetValue(BaseUrl),
        parsed.GetValue(Live),
        parsed.GetValue(Timeout));

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
            await Console.Error.WriteLineAsync(note);
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
            return (Nothing(settings, exception), ExitCode.Usage);
        }
        catch (MissingPrerequisiteException exception)
        {
            return (Nothing(settings, exception), ExitCode.MissingPrerequisite);
        }
    }

    private static SendReport Nothing(SendSettings settings, Exception exception) =>
        new() { Provider = settings.Provider, Outcome = Outcome.NotSent, Notes = [exception.Message] };
}
