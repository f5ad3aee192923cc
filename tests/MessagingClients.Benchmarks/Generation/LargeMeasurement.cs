using MessagingClients.Benchmarks.Processes;
using MessagingClients.Benchmarks.Ratios;
using MessagingClients.Benchmarks.Subjects;

namespace MessagingClients.Benchmarks.Generation;

/// <summary>The document of GitHub, 13 MB and 1,223 operations, beside stock NSwag.</summary>
internal sealed class LargeMeasurement : IMeasurement
{
    private const int Rounds = 3;
    private static readonly string Document = Checkout.File("artifacts", "corpus", "octokit-openapi-23.0.2", "package", "generated", "api.github.com.json");

    public string Name => "large";

    public async Task<RatioTable> RunAsync(IReadOnlyList<Provider> named)
    {
        if (!File.Exists(Document))
        {
            return new RatioTable(Name, "stock", [], [$"The document of GitHub is not there: run scripts/corpus --fetch, which brings {Document}."]);
        }

        string folder = Directory.CreateDirectory(Checkout.File("artifacts", "benchmarks", "large")).FullName;
        IReadOnlyList<ProcessRun[]> rounds = await Race.RunAsync(
            Rounds,
            () => GenerationCommands.RunOursAsync(folder, Document, ("", ""), ("GitHub", "GitHub"), "GitHub.g.cs"),
            () => GenerationCommands.RunStockAsync(folder, Document, ("GitHub", "Stock"), "GitHub.stock.g.cs"));
        return new RatioTable(
            Name,
            "stock",
            [
                Ratio.Of("github ms", [.. rounds.Select(round => (round[0].Milliseconds, round[1].Milliseconds))]),
                Ratio.Of("github MB", [.. rounds.Select(round => (round[0].Megabytes, round[1].Megabytes))]),
            ],
            []);
    }
}
