using System.Diagnostics;
using MessagingClients.Benchmarks.Subjects;
using MessagingClients.Benchmarks.Wire;

namespace MessagingClients.Benchmarks.Ratios;

/// <summary>The short measurement: all contests take turns, so that each sees the whole of the time.</summary>
internal static class RatioRun
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(12);
    private static readonly TimeSpan Counted = TimeSpan.FromSeconds(28);

    /// <summary>Measures, and writes a line for each provider and measure.</summary>
    /// <param name="providers">The providers.</param>
    /// <param name="output">Where the lines go.</param>
    /// <returns>The run.</returns>
    /// <exception cref="DifferentCallException">What is to be compared does not do the same.</exception>
    public static async Task RunAsync(IReadOnlyCollection<Provider> providers, TextWriter output)
    {
        List<Contest> contests = [];
        foreach (Provider provider in providers)
        {
            await SameCall.RequireAsync(provider);
            string? defect = await SameCall.StockDefectAsync(provider);
            contests.AddRange(Enum.GetValues<Pace>().Select(pace => new Contest(provider, pace, defect is null)));
            if (defect is not null)
            {
                await output.WriteLineAsync($"{provider.Name}-stock cannot make this call: {defect}");
            }
        }

        await TakeTurnsAsync(contests, WarmUp, contest => contest.WarmUpAsync());
        await TakeTurnsAsync(contests, Counted, contest => contest.RunAsync());
        foreach (Ratio ratio in contests.SelectMany(contest => contest.Results))
        {
            await output.WriteLineAsync(ratio.ToString());
        }

        contests.ForEach(contest => contest.Dispose());
    }

    private static async Task TakeTurnsAsync(List<Contest> contests, TimeSpan time, Func<Contest, Task> turn)
    {
        long start = Stopwatch.GetTimestamp();
        do
        {
            foreach (Contest contest in contests)
            {
                await turn(contest);
            }
        }
        while (Stopwatch.GetElapsedTime(start) < time);
    }
}
