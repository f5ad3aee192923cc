using System.Diagnostics;
using MessagingClients.Conformance.Prerequisites;

namespace MessagingClients.Conformance.Judging;

/// <summary>The judge's process: a line in, a line out. It ends when its input closes, as it does when this process ends.</summary>
internal sealed class JudgeProcess : IAsyncDisposable
{
    private readonly Process _process;

    private JudgeProcess(Process process) => _process = process;

    public bool HasEnded => _process.HasExited;

    public static JudgeProcess Start()
    {
        ProcessStartInfo start = new(Executables.Node, [ToolFolder.Require("judge", "main.mjs")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        return new JudgeProcess(Process.Start(start)!);
    }

    public async Task<string> AskAsync(string question)
    {
        await _process.StandardInput.WriteLineAsync(question).ConfigureAwait(false);
        await _process.StandardInput.FlushAsync().ConfigureAwait(false);
        return await _process.StandardOutput.ReadLineAsync().ConfigureAwait(false)
            ?? throw new InvalidOperationException("The judge ended without a verdict.");
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync().ConfigureAwait(false);
        _process.Dispose();
    }
}
