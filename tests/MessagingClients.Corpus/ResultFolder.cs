using System.Text.Json;

namespace MessagingClients.Corpus;

/// <summary>What became of each document when it was last taken, so that one can be taken again without the others.</summary>
/// <param name="folder">Where it is kept.</param>
internal sealed class ResultFolder(string folder)
{
    /// <summary>The file of a document.</summary>
    public string FileOf(CorpusDocument document) => Path.Combine(folder, document.Provider + ".json");

    /// <summary>What became of a document; <see langword="null"/> where it was never taken.</summary>
    public CorpusResult? Find(CorpusDocument document) =>
        File.Exists(FileOf(document)) ? JsonSerializer.Deserialize(File.ReadAllText(FileOf(document)), CorpusJson.Default.CorpusResult) : null;

    /// <summary>Keeps what became of a document.</summary>
    public void Keep(CorpusResult result)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(FileOf(result.Document), JsonSerializer.Serialize(result, CorpusJson.Default.CorpusResult));
    }
}
