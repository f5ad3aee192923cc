using System.CommandLine;
using MessagingClients.Soak;

ParseResult parsed = SoakCommand.Make().Parse(args);
if (parsed.Errors is [var error, ..])
{
    await Console.Error.WriteLineAsync(error.Message);
    return SoakCommand.Usage;
}

return await parsed.InvokeAsync();
