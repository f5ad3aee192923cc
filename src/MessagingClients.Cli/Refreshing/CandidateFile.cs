namespace MessagingClients.Cli.Refreshing;

/// <summary>A document outside the working tree, as long as it is looked at.</summary>
internal sealed class CandidateFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("clients-refresh-");

    public CandidateFile(byte[] document) => File.WriteAllBytes(Path, document);

    public string Path => System.IO.Path.Combine(_folder.FullName, "openapi.yaml");

    public void Dispose() => _folder.Delete(recursive: true);
}
