using System.CommandLine;
using MessagingClients.Cli;
using MessagingClients.Cli.Verbs;

RootCommand root = new("Sends text messages through clients that are generated from the providers' own documents.")
{
    ProvidersCommand.Make(),
    SendCommand.Make(),
};

ParseResult parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    await Console.Error.WriteLineAsync(parsed.Errors[0].Message);
    return ExitCode.Usage;
}

return await parsed.InvokeAsync();
