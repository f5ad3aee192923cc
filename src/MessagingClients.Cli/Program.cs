using System.CommandLine;
using MessagingClients.Cli;
using MessagingClients.Cli.Verbs;

RootCommand root = new("Sends text messages through clients that are generated from the providers' own documents.")
{
    ProvidersCommand.Make(),
    SendCommand.Make(),
    StubCommand.Make(),
    ConformCommand.Make(),
    DiffCommand.Make(),
    RefreshCommand.Make(),
};

// A text may begin with an @, which would be taken for a file of further arguments.
ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
if (UsageError.Find(parsed) is { } error)
{
    if (SendCommand.ReportUnusable(parsed) is { } report)
    {
        await Console.Out.WriteLineAsync(report);
    }

    await Console.Error.WriteLineAsync(error);
    return ExitCode.Usage;
}

// What was found out until a signal came is still written.
return await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(60) });
