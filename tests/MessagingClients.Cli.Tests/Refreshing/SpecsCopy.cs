using System.Text.RegularExpressions;
using MessagingClients.Cli.Refreshing;
using MessagingClients.TestKit;

namespace MessagingClients.Cli.Tests.Refreshing;

/// <summary>The documents of the repository in a folder of their own, their origins at servers of a test.</summary>
internal sealed partial class SpecsCopy : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public SpecsCopy()
    {
        File.Copy(Repository.File("specs", "README.md"), Table);
        foreach (OriginRow row in OriginTable.Read(Table))
        {
            _folder.CreateSubdirectory(row.Provider);
            foreach (FileInfo file in new DirectoryInfo(Repository.File("specs", row.Provider)).EnumerateFiles())
            {
                file.CopyTo(Path.Combine(Root, row.Provider, file.Name));
            }
        }
    }

    public string Root => _folder.FullName;

    public string Table => Path.Combine(Root, "README.md");

    public string Document(string provider) => Path.Combine(Root, provider, "openapi.yaml");

    public OriginRow Row(string provider) => OriginTable.Read(Table).Single(row => row.Provider == provider);

    public int LineOf(string provider) => Array.FindIndex(File.ReadAllLines(Table), line => line.StartsWith($"| {provider} |", StringComparison.Ordinal)) + 1;

    /// <summary>Says where a document comes from.</summary>
    public void ComesFrom(string provider, Uri origin) =>
        Edit(provider, line => Address().Replace(line, $"<{origin.AbsoluteUri}>", 1));

    public void Edit(string provider, Func<string, string> edit) => File.WriteAllText(
        Table, string.Join('\n', File.ReadAllText(Table).Split('\n').Select(line => line.StartsWith($"| {provider} |", StringComparison.Ordinal) ? edit(line) : line)));

    /// <summary>A page as the provider has it: its document in a block, text around it.</summary>
    public string Page(string provider, Func<string, string>? edit = null)
    {
        string document = File.ReadAllText(Document(provider));
        return $"# Send a message\n\n> Sends one.\n\n```json\n{{}}\n```\n\n## OpenAPI\n\n````{Row(provider).Block}\n{edit?.Invoke(document) ?? document}\n````\n";
    }

    /// <summary>Every file with its bytes and the time when it was last written.</summary>
    public IReadOnlyDictionary<string, (string Bytes, DateTime Written)> State() => Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(Root, file), file => (Convert.ToHexString(File.ReadAllBytes(file)), File.GetLastWriteTimeUtc(file)));

    public async Task<RefreshResult> RefreshAsync(string provider, bool check = false, TimeSpan? timeout = null) =>
        (await RefreshRun.RunAsync(new RefreshSettings([provider], Root, check, timeout ?? TimeSpan.FromMinutes(1)), TestContext.Current.CancellationToken)).ShouldHaveSingleItem();

    public void Dispose() => _folder.Delete(recursive: true);

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Address();
}
