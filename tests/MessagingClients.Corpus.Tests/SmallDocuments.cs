using MessagingClients.TestKit;

namespace MessagingClients.Corpus.Tests;

/// <summary>What becomes of the documents beside these tests.</summary>
public sealed class SmallDocuments : IAsyncLifetime, IDisposable
{
    private static readonly string Folder = Repository.File("tests", "MessagingClients.Corpus.Tests");
    private readonly DirectoryInfo _made = Directory.CreateTempSubdirectory();
    private IReadOnlyList<CorpusResult> _results = [];

    /// <summary>The names of all documents.</summary>
    public static IEnumerable<string> Names => Documents.Select(document => document.Name);

    private static IReadOnlyList<CorpusDocument> Documents { get; } = CorpusDocument.Read(Path.Combine(Folder, "documents.tsv"));

    public async ValueTask InitializeAsync()
    {
        ClientMaker maker = new(Path.Combine(Folder, "Documents"), _made.FullName);
        MadeClient[] made = new MadeClient[Documents.Count];
        await Parallel.ForAsync(0, made.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (index, _) => made[index] = await maker.MakeAsync(Documents[index]));
        _results = await SmokeRun.RunAsync(made, TestContext.Current.CancellationToken);
    }

    /// <summary>What became of a document.</summary>
    internal CorpusResult Result(string name) => _results.Single(result => result.Document.Name == name);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    public void Dispose() => _made.Delete(recursive: true);
}
