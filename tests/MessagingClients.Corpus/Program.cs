using System.Diagnostics;
using System.Globalization;
using MessagingClients.Corpus;

// Called by scripts/corpus: the folder of the unpacked package, the page to write, --ours to leave stock NSwag out, and perhaps a part of the names to take alone.
if (args is not [var package, var page, .. var rest])
{
    await Console.Error.WriteLineAsync("usage: MessagingClients.Corpus PACKAGE PAGE [--ours] [NAME]");
    return 2;
}

bool withStock = !rest.Contains("--ours");
string[] names = [.. rest.Where(word => word != "--ours")];
string folder = Directory.CreateTempSubdirectory("corpus-").FullName;
ClientMaker maker = new(Path.GetFullPath(package), folder);
CorpusDocument[] documents = [.. CorpusDocument.Read(Path.Combine(AppContext.BaseDirectory, "documents.tsv")).Where(document => names.Length == 0 || document.Name.Contains(names[0], StringComparison.OrdinalIgnoreCase))];
List<CorpusResult> results = [];
foreach (CorpusDocument[] batch in documents.Chunk(10))
{
    List<MadeClient> made = [];
    foreach (CorpusDocument document in batch)
    {
        long start = Stopwatch.GetTimestamp();
        made.Add(await maker.MakeAsync(document));
        CorpusResult result = made[^1].Result;
        string words = result.Refused ?? result.Broken ?? (result.LeftOut == 0 ? "compiles" : $"compiles without {result.LeftOut} of {result.Operations}");
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{document.Name}: {words} ({Stopwatch.GetElapsedTime(start).TotalSeconds:F1} s)"));
    }

    foreach (CorpusResult result in await SmokeRun.RunAsync(made, CancellationToken.None))
    {
        if (result.SmokeFailure is { } failure)
        {
            await Console.Out.WriteLineAsync($"{result.Document.Name}: {result.Smoke.Passed} of {result.Smoke.Run} cases; {failure}");
        }

        results.Add(result with { Stock = withStock ? await maker.MakeStockAsync(result.Document) : "–" });
    }
}

string machine = string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores, {DateTime.UtcNow:yyyy-MM-dd}");
await File.WriteAllTextAsync(page, CorpusPage.Of(results, machine));
Directory.Delete(folder, recursive: true);
int failed = results.Count(result => result.Broken is not null || result.Smoke.Passed < result.Smoke.Run);
await Console.Out.WriteLineAsync($"{results.Count} documents, {results.Count(result => result.Compiles)} compile, {failed} of ours fail without a diagnostic; {page}");
return failed == 0 ? 0 : 1;
