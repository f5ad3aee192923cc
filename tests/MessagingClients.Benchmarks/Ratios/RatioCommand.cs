using MessagingClients.Benchmarks.Generation;
using MessagingClients.Benchmarks.NoOp;
using MessagingClients.Benchmarks.Starts;
using MessagingClients.Benchmarks.Subjects;
using MessagingClients.Benchmarks.Throughput;

namespace MessagingClients.Benchmarks.Ratios;

/// <summary><c>ratios</c>: runs the short measurements, and writes what came out of each as soon as it is done.</summary>
internal static class RatioCommand
{
    private static readonly IReadOnlyList<IMeasurement> All =
        [new CallMeasurement(), new StartMeasurement(), new GenerationMeasurement(), new TogetherMeasurement(), new GrowthMeasurement(), new LargeMeasurement(), new BuildMeasurement(), new ConformanceMeasurement()];

    /// <summary>Runs what the words ask for.</summary>
    /// <param name="words">What follows <c>ratios</c>.</param>
    /// <param name="output">Where the results go.</param>
    /// <param name="errors">Where it says why there is none.</param>
    /// <returns>The exit code: 0, 1 where something failed or did not do the same, 2 for a word that means nothing.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> words, TextWriter output, TextWriter errors)
    {
        try
        {
            RatioSelection selection = RatioSelection.Of(All, words);
            foreach (IMeasurement measurement in selection.Measurements)
            {
                RatioTable table = await measurement.RunAsync(selection.Providers);
                await output.WriteLineAsync(string.Join('\n', selection.IsMarkdown ? table.Markdown : table.Lines));
            }

            return 0;
        }
        catch (ArgumentException exception)
        {
            await errors.WriteLineAsync(exception.Message);
            return 2;
        }
        catch (Exception exception) when (exception is DifferentCallException or FailedMeasurementException)
        {
            await errors.WriteLineAsync(exception.Message);
            return 1;
        }
    }
}
