using System.Text.Json;

namespace MessagingClients.Corpus;

/// <summary>What became of each document when it was last taken, so that one can be taken again without the others.</summary>
/// <param name="package">The folder of the package of documents; it is kept beside it.</param>
internal sealed class ResultFolder(string package)
{
    private readonly string _folder = Path.Combine(package, "..", "results");

    /// <summary>What became of a document; <see langword="null"/> where it was never taken.</summary>
    public CorpusResult? Find(CorpusDocument document) =>
        File.Exists(FileOf(document)) ? JsonSerializer.Deserialize(File.ReadAllText(FileOf(document)), CorpusJson.Default.CorpusResult) : null;

    /// <summary>Finds what became of a document, and forgets it: it is taken again.</summary>
    public CorpusResult? Take(CorpusDocument document)
    {
        CorpusResult? result = Find(document);
        if (result is not null)
        {
            File.Delete(FileOf(document));
        }

        return result;
    }

    /// <summary>Keeps what became of a document.</summary>
    public void Keep(CorpusResult result)
    {
        Directory.CreateDirectory(_folder);
        File.WriteAllText(FileOf(result.Document), JsonSerializer.Serialize(result, CorpusJson.Default.CorpusResult));
    }

    private string FileOf(CorpusDocument document) => Path.Combine(_folder, document.Provider + ".json");
}
