using System.CommandLine;
using MessagingClients.Cli;
using MessagingClients.Cli.Verbs;

ParseResult parsed = ToolCommand.Parse(args);
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
