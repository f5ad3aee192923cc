using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using MessagingClients.TestKit;

namespace MessagingClients.Packages.Tests.Packing;

/// <summary>What is in a package, and what its manifest says.</summary>
public sealed partial class PackageContentTests(PackedPackages packages)
{
    private static readonly string[] Clients = ["Clerk", "MyAlice", "OpenPhone", "Solaris", "TextUs"];

    public static TheoryData<string> Ids => [.. PackedPackages.Ids];

    public static TheoryData<string> ClientIds => [.. Clients.Select(client => "MessagingClients." + client)];

    /// <summary>The packages that are compiled against.</summary>
    public static TheoryData<string> Libraries =>
        [.. PackedPackages.Ids.Where(id => id is not ("MessagingClients.Cli" or "MessagingClients.Generation"))];

    [Fact]
    public void There_is_a_package_for_each_project_and_no_other() =>
        Directory.EnumerateFiles(packages.Feed, "*.nupkg").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)
            .ShouldBe(PackedPackages.Ids.Select(id => $"{id}.{PackedPackages.Version}.nupkg").Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Contents(string id)
    {
        using PackageFile package = packages.Open(id);
        XElement manifest = package.Manifest;
        manifest.Descendants("repository").Remove();

        Snapshot.MatchCase($"{Normal(manifest.ToString())}\n\n{string.Join('\n', Summed(package.Files))}", [("id", id)]);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_of_a_package_stands_on_its_own(string id)
    {
        using PackageFile package = packages.Open(id);

        string page = Encoding.UTF8.GetString(package.Read("README.md"));

        RelativeLink().Matches(page).Select(link => link.Value).ShouldBeEmpty();
        page.ShouldContain(id == "MessagingClients.Cli" ? "clients" : id);
    }

    [Theory]
    [MemberData(nameof(ClientIds))]
    public void A_client_is_small(string id)
    {
        using PackageFile package = packages.Open(id);

        package.Size.ShouldBeLessThan(150_000);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_library_is_deterministic_documented_and_has_its_symbols(string id)
    {
        using PackageFile package = packages.Open(id);
        using PackageFile symbols = packages.OpenSymbols(id);
        using PEReader assembly = new(ImmutableArray.Create(package.Read($"lib/net10.0/{id}.dll")));
        BlobContentId portable = PortableSymbols(symbols.Read($"lib/net10.0/{id}.pdb"));

        ImmutableArray<DebugDirectoryEntry> debug = assembly.ReadDebugDirectory();

        debug.ShouldContain(entry => entry.Type == DebugDirectoryEntryType.Reproducible);
        assembly.ReadCodeViewDebugDirectoryData(debug.First(entry => entry.Type == DebugDirectoryEntryType.CodeView)).Guid.ShouldBe(portable.Guid);
        XDocument.Parse(Encoding.UTF8.GetString(package.Read($"lib/net10.0/{id}.xml"))).Descendants("member").ShouldNotBeEmpty();
    }

    private static BlobContentId PortableSymbols(byte[] file)
    {
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbImage(ImmutableArray.Create(file));
        return new BlobContentId(provider.GetMetadataReader().DebugMetadataHeader!.Id);
    }

    /// <summary>The judge's libraries from npm as one line each; they change with their pins.</summary>
    private static IEnumerable<string> Summed(IEnumerable<string> files) => files
        .GroupBy(file => NpmPackage().Match(file) is { Success: true } match ? match.Value + "…" : file)
        .Select(group => group.Key.EndsWith('…') ? $"{group.Key} ({group.Count()} files)" : group.Key);

    private static string Normal(string manifest) => manifest.Replace(PackedPackages.Version, "VERSION", StringComparison.Ordinal);

    [GeneratedRegex(@"\]\((?!https://|#)[^)]*\)")]
    private static partial Regex RelativeLink();

    [GeneratedRegex("^.*/node_modules/[^/]+/")]
    private static partial Regex NpmPackage();
}
