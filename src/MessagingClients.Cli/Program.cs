using System.CommandLine;
using MessagingClients.Cli;
using MessagingClients.Cli.Verbs;

RootCommand root = new("Sends text messages through clients that are generated from the providers' own documents.")
{
    ProvidersCommand.Make(),
    SendCommand.Make(),
};

ParseResult parsed = root.Parse(args);
if (UsageError.Find(parsed) is { } error)
{
    await Console.Error.WriteLineAsync(error);
    return ExitCode.Usage;
}

return await parsed.InvokeAsync();
