using System.Diagnostics;
using MessagingClients.Conformance.Prerequisites;

namespace MessagingClients.Conformance.Processes;

/// <summary>A process that cannot outlive this one, even where this one is killed.</summary>
internal sealed class SupervisedProcess : IAsyncDisposable
{
    private readonly Process _supervisor;

    private SupervisedProcess(Process supervisor) => _supervisor = supervisor;

    public StreamReader Output => _supervisor.StandardOutput;

    public StreamReader Errors => _supervisor.StandardError;

    public Task Ended => _supervisor.WaitForExitAsync();

    /// <exception cref="MissingPrerequisiteException">There is no Node.js to supervise with.</exception>
    public static SupervisedProcess Start(string command, params IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(Executables.Node, [ToolFolder.Require("supervise.mjs"), command, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return new SupervisedProcess(Process.Start(start)!);
    }

    /// <summary>Lets go of the supervisor's input, which ends the command, and waits until both are gone.</summary>
    public async ValueTask DisposeAsync()
    {
        _supervisor.StandardInput.Close();
        await _supervisor.WaitForExitAsync().ConfigureAwait(false);
        _supervisor.Dispose();
    }
}
