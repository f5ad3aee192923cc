using MessagingClients.Benchmarks.Processes;
using MessagingClients.Benchmarks.Ratios;
using MessagingClients.Benchmarks.Subjects;

namespace MessagingClients.Benchmarks.Generation;

/// <summary>What one more operation costs in a large document, beside what it costs in a small one.</summary>
internal sealed class GrowthMeasurement : IMeasurement
{
    private const int Rounds = 5;
    private static readonly int[] Sizes = [10, 100, 1000];

    public string Name => "growth";

    public async Task<RatioTable> RunAsync(IReadOnlyList<Provider> named)
    {
        string folder = Directory.CreateDirectory(Checkout.File("artifacts", "benchmarks", "growth")).FullName;
        IReadOnlyList<ProcessRun[]> rounds = await Race.RunAsync(Rounds, [.. Sizes.Select<int, Func<Task<ProcessRun>>>(size => () => MakeAsync(folder, size))]);
        return new RatioTable(
            Name,
            "an operation between 10 and 100",
            [
                Ratio.Of("an operation between 100 and 1,000 ms", [.. rounds.Select(round => (Slope(round, 1, run => run.Milliseconds), Slope(round, 0, run => run.Milliseconds)))]),
            ],
            []);
    }

    private static double Slope(ProcessRun[] round, int from, Func<ProcessRun, double> cost) =>
        (cost(round[from + 1]) - cost(round[from])) / (Sizes[from + 1] - Sizes[from]);

    private static async Task<ProcessRun> MakeAsync(string folder, int size)
    {
        string document = Path.Combine(folder, $"things{size}.yaml");
        await File.WriteAllTextAsync(document, ManyOperations.Write(size));
        return await GenerationCommands.RunOursAsync(folder, document, ("", ""), ($"Things{size}", "Things"), $"Things{size}.g.cs");
    }
}
