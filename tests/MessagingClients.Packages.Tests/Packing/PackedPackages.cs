using System.Reflection;
using MessagingClients.TestKit;

[assembly: AssemblyFixture(typeof(MessagingClients.Packages.Tests.Packing.PackedPackages))]

namespace MessagingClients.Packages.Tests.Packing;

/// <summary>All packages, packed once from what is built, in a folder that serves as a feed.</summary>
public sealed class PackedPackages : IAsyncLifetime
{
    /// <summary>The version of the packed packages, which no feed has.</summary>
    public const string Version = "0.0.0-packed";

    private static readonly string Configuration = typeof(PackedPackages).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Configuration").Value!;

    /// <summary>The ids that the projects under src make packages of.</summary>
    public static IReadOnlyList<string> Ids { get; } =
        [.. Directory.EnumerateDirectories(Repository.File("src")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    /// <summary>The feed.</summary>
    public string Feed { get; } = Directory.CreateTempSubdirectory("feed-").FullName;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        CommandResult packed = await PackAsync(Feed, "Clients.sln", $"-p:PackageVersion={Version}", "-v:quiet");
        packed.ExitCode.ShouldBe(0, packed.Output + packed.Errors);
    }

    /// <summary>Packs what is built.</summary>
    /// <param name="folder">Where the packages go.</param>
    /// <param name="project">The project or solution, from the root of the repository.</param>
    /// <param name="arguments">What else the SDK is told.</param>
    /// <returns>What it left behind.</returns>
    public static Task<CommandResult> PackAsync(string folder, string project, params IEnumerable<string> arguments) => Command.RunAsync(
        Repository.Root,
        new Dictionary<string, string?> { ["DOTNET_NOLOGO"] = "1", ["MSBUILDDISABLENODEREUSE"] = "1" },
        ["dotnet", "pack", project, "--no-build", "-c", Configuration, "-o", folder, .. arguments]);

    /// <summary>Opens a package.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The package.</returns>
    public PackageFile Open(string id) => new(Path.Combine(Feed, $"{id}.{Version}.nupkg"));

    /// <summary>Opens the symbols of a package.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The package of symbols.</returns>
    public PackageFile OpenSymbols(string id) => new(Path.Combine(Feed, $"{id}.{Version}.snupkg"));

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Directory.Delete(Feed, recursive: true);
        return ValueTask.CompletedTask;
    }
}
