using System.Diagnostics;
using MessagingClients.Benchmarks.Processes;
using MessagingClients.Benchmarks.Ratios;
using MessagingClients.Benchmarks.Subjects;

namespace MessagingClients.Benchmarks.Generation;

/// <summary>What it takes to make the clients of all providers at once, as a build of the repository does, beside stock NSwag.</summary>
internal sealed class TogetherMeasurement : IMeasurement
{
    private const int Rounds = 7;

    public string Name => "together";

    public async Task<RatioTable> RunAsync(IReadOnlyList<Provider> named)
    {
        IReadOnlyList<Provider> providers = named is [] ? Provider.All : named;
        Generator[] ours = [.. providers.Select(provider => new OurGenerator(provider, Folder(provider)))];
        Generator[] stock = [.. providers.Select(provider => new StockGenerator(provider, Folder(provider)))];
        IReadOnlyList<ProcessRun[]> rounds = await Race.RunAsync(Rounds, () => RunAsync(ours), () => RunAsync(stock));
        return new RatioTable(
            Name, "stock", [Ratio.Of($"{providers.Count} clients at once ms", [.. rounds.Select(round => (round[0].Milliseconds, round[1].Milliseconds))])], []);
    }

    private static async Task<ProcessRun> RunAsync(Generator[] generators)
    {
        long start = Stopwatch.GetTimestamp();
        ProcessRun[] runs = await Task.WhenAll(generators.Select(generator => generator.RunAsync()));
        return runs[0] with { Started = start, Milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds };
    }

    private static DirectoryInfo Folder(Provider provider) =>
        Directory.CreateDirectory(Checkout.File("artifacts", "benchmarks", "together", provider.Name));
}
