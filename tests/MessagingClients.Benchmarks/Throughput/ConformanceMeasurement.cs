using MessagingClients.Benchmarks.Processes;
using MessagingClients.Benchmarks.Ratios;
using MessagingClients.Benchmarks.Subjects;

namespace MessagingClients.Benchmarks.Throughput;

/// <summary>How many cases the conformance suite runs in a second once it has started, beside the same with its start.</summary>
internal sealed class ConformanceMeasurement : IMeasurement
{
    private const int Rounds = 3;

    public string Name => "conformance";

    public async Task<RatioTable> RunAsync(IReadOnlyList<Provider> named)
    {
        List<Ratio> ratios = [];
        foreach (Provider provider in named is [] ? Provider.All.Take(1) : named)
        {
            ConformanceTool tool = new(provider);
            IReadOnlyList<ToolRun[]> rounds = await Race.RunAsync(Rounds, () => tool.RunAsync("**"), () => tool.RunAsync($"{provider.Name}/*/request/minimal"));
            ratios.Add(Ratio.Of($"conformance {provider.Name} cases/s", [.. rounds.Select(round => (round[0].RateAfter(round[1]), round[0].Rate))]));
        }

        return new RatioTable(Name, "with its start", ratios, []);
    }
}
