using System.Text.Json;
using MessagingClients.TestKit;

namespace MessagingClients.Corpus;

/// <summary>Takes documents, each in a process of its own with limits of time and memory.</summary>
/// <param name="package">The folder of the package of documents.</param>
/// <param name="results">Where it is kept what became of them.</param>
/// <param name="withStock">Whether stock NSwag takes them too.</param>
internal sealed class CorpusRun(string package, ResultFolder results, bool withStock)
{
    private const int AtOnce = 2;
    private const string Seconds = "2400";
    private const string HeapBytes = "0x200000000";

    /// <summary>Takes the documents.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="taken">Is told of each, one at a time.</param>
    /// <returns>What became of them, in the order of the documents.</returns>
    public async Task<IReadOnlyList<CorpusResult>> TakeAsync(IReadOnlyList<CorpusDocument> documents, Action<CorpusResult> taken)
    {
        CorpusResult[] ended = new CorpusResult[documents.Count];
        Lock telling = new();
        await Parallel.ForAsync(0, documents.Count, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (index, _) =>
        {
            ended[index] = await TakeAsync(documents[index]);
            lock (telling)
            {
                taken(ended[index]);
            }
        });
        return ended;
    }

    private async Task<CorpusResult> TakeAsync(CorpusDocument document)
    {
        string file = Path.GetTempFileName();
        try
        {
            CommandResult ended = await Command.RunAsync(
                AppContext.BaseDirectory,
                new Dictionary<string, string?> { ["DOTNET_GCHeapHardLimit"] = HeapBytes },
                ["timeout", "-s", "KILL", Seconds, "dotnet", typeof(CorpusRun).Assembly.Location, "--one", document.Name, package, file, .. withStock ? Array.Empty<string>() : ["--ours"]]);
            CorpusResult result = Read(document, await File.ReadAllTextAsync(file), ended);
            results.Keep(result with { Stock = result.Stock ?? results.Find(document)?.Stock });
            return result;
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>What ended early has what it wrote by then.</summary>
    private static CorpusResult Read(CorpusDocument document, string written, CommandResult ended)
    {
        string end = $"ended with {ended.ExitCode}: {ended.Errors.Split('\n').FirstOrDefault(line => line.Length > 0)}";
        CorpusResult result = written.Length == 0 ? new CorpusResult(document) { Broken = end, Stock = "–" } : JsonSerializer.Deserialize(written, CorpusJson.Default.CorpusResult)!;
        return ended.ExitCode == 0 || written.Length == 0 ? result : result with { SmokeFailure = end };
    }
}
