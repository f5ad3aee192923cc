using System.CommandLine;
using MessagingClients.Cli.Reports;
using MessagingClients.Cli.Senders;
using MessagingClients.Conformance.StandIns;
using MessagingClients.Specs;
using Spectre.Console;

namespace MessagingClients.Cli.Verbs;

/// <summary><c>clients providers</c>: what there are clients of.</summary>
internal static class ProvidersCommand
{
    private const int MostOperations = 3;

    public static Command Make()
    {
        Command command = new("providers", "Lists the providers, their operations and where their credentials are looked for.");
        command.SetAction(_ => Terminal.Console.Write(Table()));
        return command;
    }

    private static Table Table()
    {
        Table table = new Table { Border = TableBorder.Simple }
            .AddColumns("provider", "operation", "document", "base URL", "credential", "environment variable");
        foreach (ProviderSpec spec in ProviderSpec.All)
        {
            DocumentOutline document = DocumentOutline.Read(spec.Document, spec.Overlay, spec.Accepted);
            string[] cells = AllSenders.List.FirstOrDefault(sender => sender.Provider == spec.Name) is { } sender ? Sent(sender) : Added(document);
            table.AddRow(
                new Text(spec.Name),
                new Text(cells[0]),
                new Text(VisibleText.OneLine($"{document.Title} {document.Version}")),
                new Text(cells[1]),
                new Text(cells[2]),
                new Text(cells[3]));
        }

        return table;
    }

    private static string[] Sent(ISender sender) =>
    [
        sender.Operation,
        sender.MakeOptions(new Secrets(isLive: false)).BaseUrl?.AbsoluteUri.TrimEnd('/') ?? "none",
        sender.Credential,
        string.Join("\n", sender.Variables.Values),
    ];

    // What has no sender is sent by programs, which find the credential in a way of their own.
    private static string[] Added(DocumentOutline document)
    {
        string operations = string.Join("\n", document.Operations.Take(MostOperations).Select(operation => operation.Id));
        string more = document.Operations.Count > MostOperations ? $"\nand {document.Operations.Count - MostOperations} more" : "";
        return [VisibleText.Of(operations) + more, VisibleText.OneLine(document.Server ?? "none"), "by the document", "none: no sender"];
    }
}
