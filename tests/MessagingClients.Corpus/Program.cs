using System.Globalization;
using MessagingClients.Corpus;

// Called by scripts/corpus: the folder of the unpacked package, the page to write when all documents were taken once, --ours to
// leave stock NSwag out, and perhaps a part of the names to take alone. Calls itself with --one for each document.
bool withStock = !args.Contains("--ours");
string[] words = [.. args.Where(word => word != "--ours")];
IReadOnlyList<CorpusDocument> documents = CorpusDocument.Read(Path.Combine(AppContext.BaseDirectory, "documents.tsv"));
switch (words)
{
    case ["--one", var name, var package]:
        await DocumentRun.TakeAsync(documents.Single(document => document.Name == name), package, new ResultFolder(package), withStock);
        return 0;
    case [var package, var page, .. var names] when names.Length < 2:
        return await TakeAsync(Path.GetFullPath(package), page, names is [var part] ? [.. documents.Where(document => document.Name.Contains(part, StringComparison.OrdinalIgnoreCase))] : documents);
    default:
        await Console.Error.WriteLineAsync("usage: MessagingClients.Corpus PACKAGE PAGE [--ours] [NAME]");
        return 2;
}

async Task<int> TakeAsync(string package, string page, IReadOnlyList<CorpusDocument> chosen)
{
    ResultFolder folder = new(package);
    IReadOnlyList<CorpusResult> results = await new CorpusRun(package, folder, withStock).TakeAsync(chosen, Console.Out.WriteLine);
    int failed = results.Count(result => result.Fails);
    await Console.Out.WriteLineAsync($"{results.Count} documents, {results.Count(result => result.Compiles)} compile, {failed} of ours fail without a diagnostic");
    CorpusResult[] all = [.. documents.Select(folder.Find).OfType<CorpusResult>().Where(result => result.Stock is not null)];
    await Console.Out.WriteLineAsync(all.Length == documents.Count ? page : $"{page} stays as it is: {documents.Count - all.Length} documents were never taken, or without stock NSwag");
    if (all.Length == documents.Count)
    {
        string machine = string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores, {DateTime.UtcNow:yyyy-MM-dd}");
        await File.WriteAllTextAsync(page, CorpusPage.Of(all, machine));
    }

    return failed == 0 ? 0 : 1;
}
