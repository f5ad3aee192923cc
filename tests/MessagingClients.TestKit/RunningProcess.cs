using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace MessagingClients.TestKit;

/// <summary>A process that runs until it is ended; at the latest with the test.</summary>
public sealed class RunningProcess : IAsyncDisposable
{
    private readonly Process _process;

    /// <summary>Starts a process.</summary>
    /// <param name="command">The command and its arguments.</param>
    public RunningProcess(params IReadOnlyList<string> command)
    {
        ArgumentNullException.ThrowIfNull(command);
        ProcessStartInfo start = new(command[0], command.Skip(1))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        _process = Process.Start(start)!;
    }

    /// <summary>Reads until a line begins as it should.</summary>
    /// <param name="beginning">What the line begins with.</param>
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
    /// <param name="signal">Its name, such as <c>TERM</c>.</param>
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

    /// <inheritdoc/>
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
