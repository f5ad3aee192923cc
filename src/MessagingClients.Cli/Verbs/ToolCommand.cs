using System.CommandLine;

namespace MessagingClients.Cli.Verbs;

/// <summary><c>clients</c>: the verbs of the tool.</summary>
internal static class ToolCommand
{
    public static ParseResult Parse(IReadOnlyList<string> arguments)
    {
        RootCommand root = new("Sends text messages through clients that are generated from the providers' own documents.")
        {
            ProvidersCommand.Make(),
            SendCommand.Make(),
            StubCommand.Make(),
            ConformCommand.Make(),
            CheckCommand.Make(),
            AddCommand.Make(),
            RemoveCommand.Make(),
            DiffCommand.Make(),
            RefreshCommand.Make(),
        };

        // A text may begin with an @, which would be taken for a file of further arguments.
        return root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
    }
}
