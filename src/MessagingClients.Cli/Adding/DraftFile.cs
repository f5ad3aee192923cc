using MessagingClients.Specs.Checking;

namespace MessagingClients.Cli.Adding;

/// <summary>The overlay that <c>clients add</c> makes where none is given, until it stands in its place.</summary>
internal sealed class DraftFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    private DraftFile(string text)
    {
        Path = System.IO.Path.Combine(_folder.FullName, "overlay.yaml");
        File.WriteAllText(Path, text);
    }

    public string Path { get; }

    /// <summary>Writes it; nothing where there is nothing to decide.</summary>
    public static DraftFile? Make(string document, string client) => OverlayDraft.Of(document, client) is { } text ? new DraftFile(text) : null;

    public void Dispose() => _folder.Delete(recursive: true);
}
