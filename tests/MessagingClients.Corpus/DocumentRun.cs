namespace MessagingClients.Corpus;

/// <summary>Takes one document through everything. It has a process to itself: one that needs too much of it ends alone.</summary>
internal static class DocumentRun
{
    /// <summary>Takes the document, and keeps what became of it: before its cases are run, and after.</summary>
    /// <param name="document">The document.</param>
    /// <param name="package">The folder of the package of documents.</param>
    /// <param name="results">Where it is kept.</param>
    /// <param name="withStock">Whether stock NSwag takes it too.</param>
    public static async Task TakeAsync(CorpusDocument document, string package, ResultFolder results, bool withStock)
    {
        string folder = Directory.CreateTempSubdirectory("corpus-").FullName;
        try
        {
            ClientMaker maker = new(package, folder);
            MadeClient made = await maker.MakeAsync(document);
            CorpusResult result = made.Result with { Stock = withStock ? await maker.MakeStockAsync(document) : null };
            results.Keep(result);
            results.Keep((await SmokeRun.RunAsync([made with { Result = result }], CancellationToken.None))[0]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
