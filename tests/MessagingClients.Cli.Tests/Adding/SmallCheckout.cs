using MessagingClients.TestKit;

namespace MessagingClients.Cli.Tests.Adding;

/// <summary>As much of the repository as <c>clients add</c> looks at, in a folder of its own.</summary>
internal sealed class SmallCheckout : IDisposable
{
    private static readonly string[] Files =
    [
        "Clients.sln", "specs/README.md", "src/MessagingClients.Cli/MessagingClients.Cli.csproj",
        "src/MessagingClients.Clerk/MessagingClients.Clerk.csproj", "src/MessagingClients.Clerk/packages.lock.json",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public SmallCheckout()
    {
        foreach (string file in Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(At(file))!);
            File.Copy(Repository.File(file), At(file));
        }

        _folder.CreateSubdirectory("specs/clerk");
    }

    public string At(string path) => Path.Combine(_folder.FullName, path);

    public string Read(string path) => File.ReadAllText(At(path));

    /// <summary>Every file and folder, with the bytes of the files.</summary>
    public IReadOnlyDictionary<string, string> State() => _folder.EnumerateFileSystemInfos("*", SearchOption.AllDirectories)
        .ToDictionary(entry => entry.FullName, entry => entry is FileInfo ? Convert.ToHexString(File.ReadAllBytes(entry.FullName)) : "");

    public Task<CommandResult> RunAsync(params string[] arguments) => Tool.RunInAsync(At("src"), new Dictionary<string, string?>(), arguments);

    public void Dispose() => _folder.Delete(recursive: true);
}
