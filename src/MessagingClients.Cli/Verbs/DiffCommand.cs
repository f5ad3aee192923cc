using System.CommandLine;
using MessagingClients.Specs.Changes;
using MessagingClients.Specs.Diagnostics;

namespace MessagingClients.Cli.Verbs;

/// <summary><c>clients diff</c>: tells what a new version of a document does to the callers of its client.</summary>
internal static class DiffCommand
{
    private static readonly Argument<string> Old = new("old") { Description = "The file with the document as it was: OpenAPI 3.0 to 3.2, YAML or JSON." };
    private static readonly Argument<string> New = new("new") { Description = "The file with the document as it is." };
    private static readonly Option<string?> Overlay = new("--overlay") { Description = "The file with an OpenAPI Overlay, applied to both." };
    private static readonly Option<string> Output = new Option<string>("--output") { Description = "text, json or markdown.", DefaultValueFactory = _ => "text" }
        .AcceptOnlyFromAmong("text", "json", "markdown");
    private static readonly Option<string> FailOn = new Option<string>("--fail-on") { Description = "End with 1 where something is breaking, where there is any difference, or never (none).", DefaultValueFactory = _ => "none" }
        .AcceptOnlyFromAmong("breaking", "any", "none");

    public static Command Make()
    {
        Command command = new("diff", "Classifies every difference between two documents for a caller of the generated client.") { Old, New, Overlay, Output, FailOn };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        try
        {
            string? overlay = parsed.GetValue(Overlay);
            DocumentChanges changes = DocumentChanges.Between(parsed.GetValue(Old)!, parsed.GetValue(New)!, overlay, overlay);
            Console.Out.Write(Write(changes, parsed.GetValue(Output)!));
            return Fails(changes, parsed.GetValue(FailOn)!) ? ExitCode.NotAccepted : ExitCode.Accepted;
        }
        catch (SpecException exception)
        {
            Console.Error.WriteLine(exception.Diagnostics[0]);
            return ExitCode.Usage;
        }
    }

    private static string Write(DocumentChanges changes, string output) => output switch
    {
        "json" => ChangeJson.Write(changes),
        "markdown" => ChangeMarkdown.Write(changes),
        _ => ChangeText.Write(changes),
    };

    private static bool Fails(DocumentChanges changes, string failOn) => failOn switch
    {
        "breaking" => changes.Changes.Any(change => change.IsBreaking),
        "any" => changes.Changes.Count > 0,
        _ => false,
    };
}
