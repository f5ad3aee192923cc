using System.CommandLine;
using MessagingClients.Cli.Checking;
using MessagingClients.Specs.Checking;
using MessagingClients.Specs.Diagnostics;

namespace MessagingClients.Cli.Verbs;

/// <summary><c>clients check</c>: tells whether a client can be made of a document, and what was decided for it.</summary>
internal static class CheckCommand
{
    private static readonly Argument<string> Document = new("document") { Description = "The file or the https address of the document: OpenAPI 3.0 to 3.2, YAML or JSON, or a Markdown page that holds it." };
    private static readonly Option<string?> Overlay = new("--overlay") { Description = "The file with an OpenAPI Overlay, applied first." };
    private static readonly Option<string> Output = new Option<string>("--output") { Description = "text or json.", DefaultValueFactory = _ => "text" }
        .AcceptOnlyFromAmong("text", "json");

    public static Command Make()
    {
        Command command = new("check", "Tells whether a client can be made of a document, what was decided for it, and what is passed over. Writes nothing.") { Document, Overlay, Output };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            try
            {
                using DocumentSource source = await DocumentSource.OpenAsync(parsed.GetValue(Document)!, cancellationToken);
                DocumentCheck check = DocumentCheck.Run(source.File, parsed.GetValue(Overlay), client: null);
                await Console.Out.WriteAsync(parsed.GetValue(Output) == "json" ? CheckReport.Json(check, source) : CheckReport.Text(check, source));
                return ExitOf(check);
            }
            catch (UsageException exception)
            {
                await Console.Error.WriteLineAsync(exception.Message);
                return ExitCode.Usage;
            }
        });
        return command;
    }

    /// <summary>0 where a client can be made, 1 where it cannot, 2 where there is nothing to read.</summary>
    public static int ExitOf(DocumentCheck check) => check.IsUsable ? ExitCode.Accepted
        : check.Errors.Any(error => error.Code == DiagnosticCodes.Unreadable) ? ExitCode.Usage
        : ExitCode.NotAccepted;
}
