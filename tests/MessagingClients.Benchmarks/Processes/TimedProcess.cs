using System.Diagnostics;

namespace MessagingClients.Benchmarks.Processes;

/// <summary>Runs a program from its start to its end.</summary>
internal static class TimedProcess
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(5);

    /// <summary>The command that runs a program of .NET, the one that runs this where it is known.</summary>
    public static string DotNet { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>Runs a program.</summary>
    /// <param name="command">The program and its arguments.</param>
    /// <param name="folder">The folder it runs in; by default the root of the checkout.</param>
    /// <param name="watchesMemory">Whether to look at its memory while it runs, which costs both sides of a comparison alike.</param>
    /// <param name="environment">Variables of its environment, besides those of this process.</param>
    /// <returns>What it took.</returns>
    /// <exception cref="FailedMeasurementException">It ended with another exit code than 0, or not within ten minutes.</exception>
    public static async Task<ProcessRun> RunAsync(
        IReadOnlyList<string> command, string? folder = null, bool watchesMemory = false, params IReadOnlyList<(string Name, string Value)> environment)
    {
        long started = Stopwatch.GetTimestamp();
        using Process process = Process.Start(StartInfo(command, folder ?? Checkout.Root, environment))!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        long memory = await WaitAsync(process, command, watchesMemory);
        TimeSpan time = Stopwatch.GetElapsedTime(started);
        ProcessRun run = new(started, time.TotalMilliseconds, memory / 1e6, await output);
        return process.ExitCode == 0
            ? run
            : throw new FailedMeasurementException($"Expected the exit code 0 of '{string.Join(' ', command)}', found {process.ExitCode}. It wrote: {Last(run.Output + await errors)}");
    }

    private static ProcessStartInfo StartInfo(IReadOnlyList<string> command, string folder, IReadOnlyList<(string Name, string Value)> environment)
    {
        ProcessStartInfo start = new(command[0], command.Skip(1))
        {
            WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };

        // What dotnet run tells its own MSBuild is not meant for another one.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        foreach ((string name, string value) in environment.Prepend(("DOTNET_NOLOGO", "1")))
        {
            start.Environment[name] = value;
        }

        return start;
    }

    /// <returns>The most memory that was seen.</returns>
    private static async Task<long> WaitAsync(Process process, IReadOnlyList<string> command, bool watchesMemory)
    {
        using CancellationTokenSource limit = new(Limit);
        Task end = process.WaitForExitAsync(limit.Token);
        long peak = 0;
        while (watchesMemory && !end.IsCompleted)
        {
            peak = Math.Max(peak, Peak(process));
            await Task.WhenAny(end, Task.Delay(BetweenLooks, CancellationToken.None));
        }

        await Task.WhenAny(end);
        if (end.IsCanceled)
        {
            process.Kill(entireProcessTree: true);
            throw new FailedMeasurementException($"Expected '{string.Join(' ', command)}' to end within {Limit.TotalMinutes} minutes; it was killed.");
        }

        return peak;
    }

    /// <summary>The system keeps the peak, and forgets it with the process: the last look before the end counts.</summary>
    private static long Peak(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }

    private static string Last(string text) => text.Trim() is { Length: > 1000 } trimmed ? "…" + trimmed[^1000..] : text.Trim();
}
