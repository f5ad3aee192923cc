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
        CorpusResult? before = results.Take(document);
        CommandResult ended = await Command.RunAsync(
            AppContext.BaseDirectory,
            new Dictionary<string, string?> { ["DOTNET_GCHeapHardLimit"] = HeapBytes },
            ["timeout", "-s", "KILL", Seconds, "dotnet", typeof(CorpusRun).Assembly.Location, "--one", document.Name, package, .. withStock ? Array.Empty<string>() : ["--ours"]]);
        CorpusResult result = Read(document, ended);
        results.Keep(result with { Stock = result.Stock ?? before?.Stock });
        return result;
    }

    /// <summary>What ended early has what it kept by then.</summary>
    private CorpusResult Read(CorpusDocument document, CommandResult ended)
    {
        string end = $"ended with {ended.ExitCode}: {ended.Errors.Split('\n').FirstOrDefault(line => line.Length > 0)}";
        CorpusResult? kept = results.Find(document);
        return kept is null ? new CorpusResult(document) { Broken = end, Stock = "–" } : ended.ExitCode == 0 ? kept : kept with { SmokeFailure = end };
    }
}
