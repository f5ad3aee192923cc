using MessagingClients.TestKit;

namespace MessagingClients.Build.Tests;

/// <summary>A throw-away copy of the sources. It uses the npm tools of the original, so that it needs no network.</summary>
public sealed class Checkout : IDisposable
{
    private static readonly string[] Parts = ["build", "specs", "src", "tests/MessagingClients.StockClients", "tests/MessagingClients.WireMockClient"];
    private static readonly string[] LeftOut = ["node_modules", "bin", "obj", "artifacts"];

    /// <summary>Makes a copy.</summary>
    /// <param name="withTools">Whether the npm tools are there.</param>
    public Checkout(bool withTools)
    {
        foreach (string file in Directory.GetFiles(Repository.Root))
        {
            Copy(file, Path.Combine(Root, Path.GetFileName(file)));
        }

        foreach (string part in Parts)
        {
            CopyFolder(new DirectoryInfo(Repository.File(part)), Path.Combine(Root, part));
        }

        if (withTools)
        {
            Directory.CreateSymbolicLink(File("build", "node_modules"), Repository.File("build", "node_modules"));
        }
    }

    /// <summary>The folder of the copy; a comma and an equals sign in its name must do no harm.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("checkout,a=b ").FullName;

    /// <summary>A file or folder of the copy.</summary>
    /// <param name="steps">The way from the root.</param>
    /// <returns>The path.</returns>
    public string File(params IEnumerable<string> steps) => Path.Combine([Root, .. steps]);

    /// <summary>Builds a project of the copy.</summary>
    /// <param name="project">Its name.</param>
    /// <param name="arguments">More arguments for <c>dotnet build</c>.</param>
    /// <returns>What the build left behind; the output names each task that ran.</returns>
    public Task<CommandResult> BuildAsync(string project, params IEnumerable<string> arguments) => Command.RunAsync(
        Root,
        new Dictionary<string, string?> { ["DOTNET_NOLOGO"] = "1", ["MSBUILDDISABLENODEREUSE"] = "1" },
        ["dotnet", "build", $"src/MessagingClients.{project}", "-v:detailed", "-p:NuGetAudit=false", "-p:RunAnalyzers=false", .. arguments]);

    /// <summary>When the generated code of a client was last written.</summary>
    /// <param name="client">The client.</param>
    /// <returns>The time.</returns>
    public DateTime WrittenAt(string client) => System.IO.File.GetLastWriteTimeUtc(Code(client));

    /// <summary>The generated code of a client.</summary>
    /// <param name="client">The client.</param>
    /// <returns>The path.</returns>
    public string Code(string client) => File("artifacts", "obj", $"MessagingClients.{client}", "debug", $"{client}.g.cs");

    /// <inheritdoc/>
    public void Dispose()
    {
        DirectoryInfo tools = new(File("build", "node_modules"));
        if (tools.LinkTarget is not null)
        {
            tools.Delete();
        }

        Directory.Delete(Root, recursive: true);
    }

    private static void CopyFolder(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (FileInfo file in from.EnumerateFiles())
        {
            Copy(file.FullName, Path.Combine(to, file.Name));
        }

        foreach (DirectoryInfo folder in from.EnumerateDirectories().Where(folder => !LeftOut.Contains(folder.Name) && folder.Name[0] != '.'))
        {
            CopyFolder(folder, Path.Combine(to, folder.Name));
        }
    }

    private static void Copy(string from, string to) => System.IO.File.Copy(from, to);
}
