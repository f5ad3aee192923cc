using System.CommandLine;
using MessagingClients.Cli.Adding;

namespace MessagingClients.Cli.Verbs;

/// <summary><c>clients remove</c>: undoes <c>clients add</c>.</summary>
internal static class RemoveCommand
{
    private static readonly Argument<string> Name = new("name") { Description = "The provider, as it was added." };

    public static Command Make()
    {
        Command command = new("remove", "Takes away what clients add wrote for a provider, and nothing else. All of it is gone, or nothing.") { Name };
        command.SetAction(parsed =>
        {
            try
            {
                foreach (string file in RemoveRun.Run(parsed.GetValue(Name)!))
                {
                    Console.Out.WriteLine($"undone: {file}");
                }

                return ExitCode.Accepted;
            }
            catch (Exception exception) when (exception is UsageException or IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine(exception.Message);
                return ExitCode.Usage;
            }
        });
        return command;
    }
}
