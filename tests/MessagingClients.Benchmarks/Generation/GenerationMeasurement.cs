using MessagingClients.Benchmarks.Processes;
using MessagingClients.Benchmarks.Ratios;
using MessagingClients.Benchmarks.Subjects;

namespace MessagingClients.Benchmarks.Generation;

/// <summary>What it takes to make a client of a document: our two processes, and the one of stock NSwag.</summary>
internal sealed class GenerationMeasurement : IMeasurement
{
    private const int Rounds = 7;

    public string Name => "generation";

    public async Task<RatioTable> RunAsync(IReadOnlyList<Provider> named)
    {
        IReadOnlyList<Provider> providers = named is [] ? Provider.All : named;
        DirectoryInfo folder = Directory.CreateDirectory(Checkout.File("artifacts", "benchmarks", "generation"));
        Generator[] generators = [.. providers.SelectMany(provider => new Generator[] { new OurGenerator(provider, folder), new StockGenerator(provider, folder) })];
        IReadOnlyList<ProcessRun[]> rounds = await Race.RunAsync(Rounds, [.. generators.Select<Generator, Func<Task<ProcessRun>>>(each => each.RunAsync)]);
        IEnumerable<Ratio> ratios = providers.SelectMany((provider, index) => Compare(provider.Name, [.. rounds.Select(round => (round[2 * index], round[(2 * index) + 1]))]));
        return new RatioTable(Name, "stock", [.. ratios], []);
    }

    private static Ratio[] Compare(string name, (ProcessRun Ours, ProcessRun Stock)[] rounds) =>
    [
        Ratio.Of($"generation {name} ms", [.. rounds.Select(round => (round.Ours.Milliseconds, round.Stock.Milliseconds))]),
        Ratio.Of($"generation {name} MB", [.. rounds.Select(round => (round.Ours.Megabytes, round.Stock.Megabytes))]),
    ];
}
