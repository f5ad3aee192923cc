using System.Diagnostics;
using MessagingClients.Benchmarks.Subjects;
using MessagingClients.Benchmarks.Wire;

namespace MessagingClients.Benchmarks.Ratios;

/// <summary>What a call costs: all contests take turns, so that each sees the whole of the time.</summary>
internal sealed class CallMeasurement : IMeasurement
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(12);
    private static readonly TimeSpan Counted = TimeSpan.FromSeconds(28);

    public string Name => "calls";

    public async Task<RatioTable> RunAsync(IReadOnlyList<Provider> named)
    {
        List<Contest> contests = [];
        List<string> notes = [];
        foreach (Provider provider in named is [] ? Provider.All : named)
        {
            await SameCall.RequireAsync(provider);
            string? defect = await SameCall.StockDefectAsync(provider);
            contests.AddRange(Enum.GetValues<Pace>().Select(pace => new Contest(provider, pace, defect is null)));
            if (defect is not null)
            {
                notes.Add($"{provider.Name}-stock cannot make this call: {defect.Trim()}");
            }
        }

        await TakeTurnsAsync(contests, WarmUp, contest => contest.WarmUpAsync());
        await TakeTurnsAsync(contests, Counted, contest => contest.RunAsync());
        Ratio[] ratios = [.. contests.SelectMany(contest => contest.Results)];
        contests.ForEach(contest => contest.Dispose());
        return new RatioTable(Name, "by hand", ratios, notes);
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
