using System.Runtime.InteropServices;
using System.Xml.Linq;
using MessagingClients.TestKit;

namespace MessagingClients.Packages.Tests.Packing;

/// <summary>
/// A folder outside the checkout with projects of users, which take the packages from the feed as a user would. What is unpacked from
/// the feed goes into a folder of its own; all else comes from the packages of this machine, or from where they came.
/// </summary>
public sealed class UserFolder : IDisposable
{
    private static readonly string MachinePackages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static readonly string DotNetRoot = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    private readonly DirectoryInfo _packageFolder = Directory.CreateTempSubdirectory("packages-");
    private readonly DirectoryInfo _root;
    private readonly Dictionary<string, string?> _environment;

    /// <summary>Makes the folder.</summary>
    /// <param name="packages">The packages.</param>
    /// <param name="name">What its name begins with.</param>
    /// <param name="consumers">The projects that are copied into it: a folder of these tests.</param>
    public UserFolder(PackedPackages packages, string name, params IEnumerable<string> consumers)
    {
        ArgumentNullException.ThrowIfNull(packages);
        _root = Directory.CreateTempSubdirectory(name);
        Copy(Repository.File(["tests", "MessagingClients.Packages.Tests", .. consumers]));
        _environment = new()
        {
            ["DOTNET_NOLOGO"] = "1",
            ["MSBUILDDISABLENODEREUSE"] = "1",
            ["CI"] = null,
            ["NUGET_PACKAGES"] = PackageFolder,
            ["NUGET_FALLBACK_PACKAGES"] = MachinePackages,
            ["NuGetAudit"] = "false",
            ["RestoreAdditionalProjectSources"] = packages.Feed,
            ["PackedVersion"] = PackedPackages.Version,
            ["HostingVersion"] = Pinned("Microsoft.Extensions.Hosting"),
        };
    }

    /// <summary>Takes Java and Node.js away, and all else but .NET.</summary>
    public static IReadOnlyDictionary<string, string?> Bare { get; } =
        new Dictionary<string, string?> { ["PATH"] = Path.Combine(DotNetRoot, "nothing"), ["JAVA_HOME"] = null, ["DOTNET_ROOT"] = DotNetRoot };

    /// <summary>Where the folder is.</summary>
    public string Root => _root.FullName;

    /// <summary>Where packages are unpacked.</summary>
    public string PackageFolder => _packageFolder.FullName;

    /// <summary>A file or folder of the folder.</summary>
    /// <param name="steps">The way from the root.</param>
    /// <returns>The path.</returns>
    public string File(params IEnumerable<string> steps) => Path.Combine([Root, .. steps]);

    /// <summary>Runs the SDK in the folder.</summary>
    /// <param name="arguments">What it is to do.</param>
    /// <returns>What it left behind.</returns>
    public Task<CommandResult> DotNetAsync(params IEnumerable<string> arguments) => Command.RunAsync(Root, _environment, ["dotnet", .. arguments]);

    /// <summary>Runs the SDK in the folder, on a machine with nothing but .NET.</summary>
    /// <param name="arguments">What it is to do.</param>
    /// <returns>What it left behind.</returns>
    public Task<CommandResult> BareDotNetAsync(params IEnumerable<string> arguments) =>
        Command.RunAsync(Root, new Dictionary<string, string?>(_environment.Concat(Bare)), [Path.Combine(DotNetRoot, "dotnet"), .. arguments]);

    /// <inheritdoc/>
    public void Dispose()
    {
        _root.Delete(recursive: true);
        _packageFolder.Delete(recursive: true);
    }

    private static string Pinned(string id) => XDocument.Load(Repository.File("Directory.Packages.props"))
        .Descendants("PackageVersion").Single(version => (string?)version.Attribute("Include") == id).Attribute("Version")!.Value;

    private void Copy(string from)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            FileInfo copy = new(File(Path.GetRelativePath(from, file)));
            copy.Directory!.Create();
            System.IO.File.Copy(file, copy.FullName);
        }
    }
}
