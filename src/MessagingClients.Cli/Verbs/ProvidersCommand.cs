using System.CommandLine;
using MessagingClients.Cli.Senders;
using MessagingClients.Conformance.StandIns;
using MessagingClients.Specs;
using Spectre.Console;

namespace MessagingClients.Cli.Verbs;

/// <summary><c>clients providers</c>: what can be sent through.</summary>
internal static class ProvidersCommand
{
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
        foreach (ISender sender in AllSenders.List)
        {
            ProviderSpec spec = ProviderSpec.Find(sender.Provider);
            DocumentOutline document = DocumentOutline.Read(spec.Document, spec.Overlay);
            string baseUrl = sender.MakeOptions(new Secrets(isLive: false)).BaseUrl?.AbsoluteUri.TrimEnd('/') ?? "none";
            table.AddRow(
                new Text(sender.Provider),
                new Text(sender.Operation),
                new Text($"{document.Title} {document.Version}"),
                new Text(baseUrl),
                new Text(sender.Credential),
                new Text(string.Join("\n", sender.Variables.Values)));
        }

        return table;
    }
}
