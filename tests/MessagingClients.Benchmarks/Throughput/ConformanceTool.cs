using System.Text.Json;
using MessagingClients.Benchmarks.Processes;
using MessagingClients.Benchmarks.Subjects;

namespace MessagingClients.Benchmarks.Throughput;

/// <summary><c>clients conform</c> for one provider, in a process of its own each time.</summary>
/// <param name="provider">The provider.</param>
internal sealed class ConformanceTool(Provider provider)
{
    /// <summary>Runs cases.</summary>
    /// <param name="pattern">Which ones, as the tool's <c>--case</c> takes it.</param>
    /// <returns>What came of it.</returns>
    /// <exception cref="FailedMeasurementException">A case of our client failed, or some did not run.</exception>
    public async Task<ToolRun> RunAsync(string pattern)
    {
        ProcessRun run = await TimedProcess.RunAsync(
            [TimedProcess.DotNet, Checkout.Built("MessagingClients.Cli", "clients.dll"), "conform", provider.Name, "--case", pattern, "--output", "json"]);
        return new ToolRun(Count(run.Output), run.Milliseconds / 1e3);
    }

    /// <summary>Counts the runs of cases in a report.</summary>
    /// <param name="report">The report as JSON.</param>
    /// <returns>How often a case ran; one that a subject's types cannot write did not.</returns>
    /// <exception cref="FailedMeasurementException">The run was not complete.</exception>
    internal static int Count(string report)
    {
        using JsonDocument read = JsonDocument.Parse(report);
        return read.RootElement.GetProperty("isComplete").GetBoolean()
            ? read.RootElement.GetProperty("subjects").EnumerateArray().SelectMany(subject => subject.GetProperty("areas").EnumerateArray()).Sum(Ran)
            : throw new FailedMeasurementException("Expected a run of the suite in which every case ran; it was ended before.");
    }

    private static int Ran(JsonElement area) =>
        new[] { "passed", "failed", "known", "narrowed" }.Sum(verdict => area.GetProperty(verdict).GetInt32());
}
