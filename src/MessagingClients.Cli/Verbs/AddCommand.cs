using System.CommandLine;
using MessagingClients.Cli.Adding;
using MessagingClients.Cli.Refreshing;

namespace MessagingClients.Cli.Verbs;

/// <summary><c>clients add</c>: adds a provider to a checkout of the repository.</summary>
internal static class AddCommand
{
    private static readonly Argument<string> Name = new("name") { Description = "The name of the client in C#, such as Acme." };
    private static readonly Argument<string> Document = new("document") { Description = "The file or the https address of the document; see clients check." };
    private static readonly Option<string?> Overlay = new("--overlay") { Description = "The file with an OpenAPI Overlay, our corrections." };

    public static Command Make()
    {
        Command command = new("add", "Adds a provider to this checkout of the repository: its document, its project, its entry in the solution. All of it is written, or nothing.") { Name, Document, Overlay };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            try
            {
                return await AddRun.RunAsync(new AddSettings(parsed.GetValue(Name)!, parsed.GetValue(Document)!, parsed.GetValue(Overlay)), cancellationToken);
            }
            catch (Exception exception) when (exception is UsageException or OriginException or IOException or UnauthorizedAccessException)
            {
                await Console.Error.WriteLineAsync(exception.Message);
                return ExitCode.Usage;
            }
        });
        return command;
    }
}
