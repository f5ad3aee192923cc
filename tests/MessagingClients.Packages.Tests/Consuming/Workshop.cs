using System.Xml.Linq;
using MessagingClients.Packages.Tests.Packing;
using MessagingClients.TestKit;

namespace MessagingClients.Packages.Tests.Consuming;

/// <summary>
/// A folder outside the checkout with the projects of Consumers, which take the packages from the feed as a user would. What is
/// unpacked from the feed goes into a folder of its own; all else comes from the packages of this machine, or from where they came.
/// </summary>
public sealed class Workshop(PackedPackages packages) : IAsyncLifetime
{
    /// <summary>The folder.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("consumers ").FullName;

    /// <inheritdoc/>
    public ValueTask InitializeAsync()
    {
        Copy(new DirectoryInfo(Repository.File("tests", "MessagingClients.Packages.Tests", "Consumers")), Root);
        new XElement(
            "configuration",
            new XElement("packageSources", new XElement("add", new XAttribute("key", "packed"), new XAttribute("value", packages.Feed))),
            new XElement("config", new XElement("add", new XAttribute("key", "globalPackagesFolder"), new XAttribute("value", Path.Combine(Root, "packages")))),
            new XElement("fallbackPackageFolders", new XElement("add", new XAttribute("key", "machine"), new XAttribute("value", MachinePackages))))
            .Save(Path.Combine(Root, "nuget.config"));
        return ValueTask.CompletedTask;
    }

    /// <summary>Runs the SDK in the folder.</summary>
    /// <param name="arguments">What it is to do.</param>
    /// <returns>What it left behind.</returns>
    public Task<CommandResult> DotNetAsync(params IEnumerable<string> arguments) => Command.RunAsync(
        Root,
        new Dictionary<string, string?>
        {
            ["DOTNET_NOLOGO"] = "1", ["MSBUILDDISABLENODEREUSE"] = "1", ["CI"] = null,
            ["PackedVersion"] = PackedPackages.Version, ["HostingVersion"] = Pinned("Microsoft.Extensions.Hosting"),
        },
        ["dotnet", .. arguments]);

    /// <summary>A file or folder of the folder.</summary>
    /// <param name="steps">The way from the root.</param>
    /// <returns>The path.</returns>
    public string File(params IEnumerable<string> steps) => Path.Combine([Root, .. steps]);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Directory.Delete(Root, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static string MachinePackages => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static string Pinned(string id) => XDocument.Load(Repository.File("Directory.Packages.props"))
        .Descendants("PackageVersion").Single(version => (string?)version.Attribute("Include") == id).Attribute("Version")!.Value;

    private static void Copy(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (FileInfo file in from.EnumerateFiles())
        {
            file.CopyTo(Path.Combine(to, file.Name));
        }

        foreach (DirectoryInfo folder in from.EnumerateDirectories())
        {
            Copy(folder, Path.Combine(to, folder.Name));
        }
    }
}
