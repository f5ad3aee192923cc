using System.IO.Compression;
using System.Reflection;
using System.Reflection.Emit;
using MessagingClients.TestKit;

namespace MessagingClients.Packages.Tests.Packing;

/// <summary>The runtime, packed against packages of before: the one of its id is found among those whose ids begin like it.</summary>
[Collection<Consuming.Consumers>]
public sealed class BaselineTests(PackedPackages packages) : IDisposable
{
    private const string Id = "MessagingClients";

    private readonly DirectoryInfo _baselines = Directory.CreateTempSubdirectory("baselines ");
    private readonly DirectoryInfo _packed = Directory.CreateTempSubdirectory("packed-");

    private string Baseline => Path.Combine(_baselines.FullName, $"{Id}.0.0.1.nupkg");

    [Fact]
    public async Task A_package_with_the_surface_of_before_is_packed()
    {
        CommandResult packed = await PackAsync(packages.Feed);

        packed.ExitCode.ShouldBe(0, packed.Output);
        packed.Output.ShouldNotContain("is compared with nothing");
    }

    [Fact]
    public async Task A_package_that_lost_a_member_is_refused_by_the_name_of_the_member()
    {
        File.Copy(Path.Combine(packages.Feed, $"{Id}.{PackedPackages.Version}.nupkg"), Baseline);
        using (ZipArchive package = await ZipFile.OpenAsync(Baseline, ZipArchiveMode.Update, TestContext.Current.CancellationToken))
        {
            package.GetEntry($"lib/net10.0/{Id}.dll").ShouldNotBeNull().Delete();
            await using Stream assembly = await package.CreateEntry($"lib/net10.0/{Id}.dll").OpenAsync(TestContext.Current.CancellationToken);
            SaveWithMemberOfBefore(assembly);
        }

        CommandResult packed = await PackAsync(_baselines.FullName);

        packed.ExitCode.ShouldBe(1, packed.Output);
        packed.Output.ShouldContain($"error CP0002: Member 'void MessagingClients.CallOptions.Gone()' exists on [Baseline] lib/net10.0/{Id}.dll but not on lib/net10.0/{Id}.dll");
    }

    [Fact]
    public async Task Baselines_that_leave_a_doubt_are_refused()
    {
        CommandResult none = await PackAsync(_baselines.FullName);
        await File.WriteAllTextAsync(Path.Combine(_baselines.FullName, $"{Id}.Other.0.0.1.nupkg"), "", TestContext.Current.CancellationToken);
        CommandResult another = await PackAsync(_baselines.FullName);
        await File.WriteAllTextAsync(Baseline, "", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(_baselines.FullName, $"{Id}.0.0.2-rc.1.nupkg"), "", TestContext.Current.CancellationToken);
        CommandResult two = await PackAsync(_baselines.FullName);

        none.ExitCode.ShouldBe(1);
        none.Output.ShouldContain("Expected the packages of the last release in ");
        another.ExitCode.ShouldBe(0, another.Output);
        another.Output.ShouldContain($"{Id} is compared with nothing");
        two.ExitCode.ShouldBe(1);
        two.Output.ShouldContain($"found {Id}.0.0.1 and {Id}.0.0.2-rc.1. Leave the one of the last release there.");
    }

    public void Dispose()
    {
        _baselines.Delete(recursive: true);
        _packed.Delete(recursive: true);
    }

    /// <summary>An assembly of before, of which the types are of no matter but one.</summary>
    private static void SaveWithMemberOfBefore(Stream stream)
    {
        PersistedAssemblyBuilder assembly = new(new AssemblyName(Id), typeof(object).Assembly);
        TypeBuilder type = assembly.DefineDynamicModule(Id).DefineType("MessagingClients.CallOptions", TypeAttributes.Public | TypeAttributes.Class);
        type.DefineMethod("Gone", MethodAttributes.Public).GetILGenerator().Emit(OpCodes.Ret);
        type.CreateType();
        assembly.Save(stream);
    }

    private Task<CommandResult> PackAsync(string baselines) =>
        PackedPackages.PackAsync(_packed.FullName, "src/MessagingClients", $"-p:PackageBaselines={baselines}", "-v:minimal");
}
