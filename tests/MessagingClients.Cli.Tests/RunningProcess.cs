using System.Diagnostics;
using System.Globalization;
using MessagingClients.TestKit;

namespace MessagingClients.Cli.Tests;

/// <summary>A process that runs until it is ended; at the latest with the test.</summary>
internal sealed class RunningProcess : IAsyncDisposable
{
    private readonly Process _process;

    public RunningProcess(params IReadOnlyList<string> command)
    {
        ProcessStartInfo start = new(command[0], command.Skip(1))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        _process = Process.Start(start)!;
    }

    /// <summary>The tool.</summary>
    public static RunningProcess Tool(params IEnumerable<string> arguments) => new(["dotnet", Tests.Tool.Path, .. arguments]);

    /// <summary>Reads until a line begins as it should.</summary>
    /// <returns>What follows that beginning.</returns>
    public async Task<string> ReadAsync(string beginning)
    {
        while (await _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.StartsWith(beginning, StringComparison.Ordinal))
            {
                return line[beginning.Length..].Trim();
            }
        }

        throw new InvalidOperationException($"The process ended without a line that begins with '{beginning}'.");
    }

    /// <summary>Ends the process without a chance to clean up.</summary>
    public void Kill() => _process.Kill();

    /// <summary>Sends a signal, and waits for the end.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> EndBySignalAsync(string signal)
    {
        await Command.RunAsync(
            AppContext.BaseDirectory, new Dictionary<string, string?>(), "kill", "-s", signal, _process.Id.ToString(CultureInfo.InvariantCulture));
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(1));
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
