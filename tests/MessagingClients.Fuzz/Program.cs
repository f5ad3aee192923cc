using System.CommandLine;
using MessagingClients.Fuzz;

ParseResult parsed = FuzzCommand.Make().Parse(args);
if (parsed.Errors is [var error, ..])
{
    await Console.Error.WriteLineAsync(error.Message);
    return FuzzCommand.Usage;
}

return await parsed.InvokeAsync();
