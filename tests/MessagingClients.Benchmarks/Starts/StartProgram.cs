using System.Diagnostics;
using MessagingClients.Benchmarks.Processes;

namespace MessagingClients.Benchmarks.Starts;

/// <summary>Starts a program that sends one message, and sees to it that it did.</summary>
/// <param name="provider">Whom it sends to.</param>
/// <param name="expectedId">The message's id in the answer, which the program writes.</param>
internal sealed class StartProgram(LoopbackProvider provider, string expectedId)
{
    /// <summary>Runs the program.</summary>
    /// <param name="command">The program; the provider's URL is put behind it.</param>
    /// <returns>What it took.</returns>
    /// <exception cref="FailedMeasurementException">It sent not one message, or did not write the id.</exception>
    public async Task<FirstMessage> RunAsync(params IEnumerable<string> command)
    {
        provider.Take();
        ProcessRun run = await TimedProcess.RunAsync([.. command, provider.Url.ToString()]);
        IReadOnlyList<Arrival> arrivals = provider.Take();
        return arrivals is [var arrival] && run.Output.Trim() == expectedId
            ? new FirstMessage(Stopwatch.GetElapsedTime(run.Started, arrival.At).TotalMilliseconds, run.Milliseconds, arrival.Request)
            : throw new FailedMeasurementException($"Expected that '{string.Join(' ', command)}' sends one message and writes its id, {expectedId}; it sent {arrivals.Count} and wrote '{run.Output.Trim()}'.");
    }
}
