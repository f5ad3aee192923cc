using System.Diagnostics;

namespace MessagingClients.TestKit;

/// <summary>Runs a command to its end.</summary>
public static class Command
{
    /// <summary>Runs a command.</summary>
    /// <param name="folder">The folder that it runs in.</param>
    /// <param name="environment">Variables that it gets besides ours; <see langword="null"/> takes one away.</param>
    /// <param name="command">The command and its arguments.</param>
    /// <returns>What it left behind.</returns>
    public static async Task<CommandResult> RunAsync(
        string folder, IReadOnlyDictionary<string, string?> environment, params IReadOnlyList<string> command)
    {
        ArgumentNullException.ThrowIfNull(environment);
        ArgumentNullException.ThrowIfNull(command);
        ProcessStartInfo start = new(command[0], command.Skip(1))
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach ((string name, string? value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new CommandResult(process.ExitCode, await output, await errors);
    }
}
