using System.Text.RegularExpressions;
using MessagingClients.Packages.Tests.Consuming;
using MessagingClients.Packages.Tests.Packing;
using MessagingClients.TestKit;

namespace MessagingClients.Packages.Tests.Generation;

/// <summary>A project generates clients with the package alone, wherever it lies and however strict it is.</summary>
[Collection<Consumers>]
public sealed partial class GeneratingBuildTests(BuiltProject built, PackedPackages packages) : IClassFixture<BuiltProject>
{
    private readonly GeneratingProject _project = built.Project;

    [Fact]
    public async Task A_client_that_the_package_generated_sends_a_message()
    {
        await using RawServer server = RawServer.Answering("200 OK", """{"id":"m-1"}""", "Content-Type: application/json");
        built.First.ExitCode.ShouldBe(0, built.First.Output);

        CommandResult run = await _project.DotNetAsync("bin/Debug/net10.0/1send-hello.dll", server.Url.AbsoluteUri);

        run.Output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ShouldBe(["Accepted", "m-1"], run.Errors);
        server.Requests.ShouldHaveSingleItem().ShouldStartWith("POST /texts HTTP/1.1");
    }

    [Fact]
    public async Task A_second_build_starts_no_process_and_none_writes_into_the_package()
    {
        File.SetLastWriteTimeUtc(Path.Combine(_project.Package, "tools", "nswag.json"), DateTime.UtcNow);

        CommandResult idle = await _project.DotNetAsync("build", "--no-restore", "-v:detailed");

        idle.ExitCode.ShouldBe(0, idle.Output);
        Commands().Count(idle.Output).ShouldBe(0);
        idle.Output.ShouldContain("Skipping target \"_CompileSpecs\"");
        idle.Output.ShouldContain("Skipping target \"_RunNSwag\"");
        Files("build").Concat(Files("tools")).ShouldBe(Packed());
    }

    [Fact]
    public async Task A_clean_leaves_nothing_of_the_generation()
    {
        CommandResult cleaned = await _project.DotNetAsync("clean");

        cleaned.ExitCode.ShouldBe(0, cleaned.Output);
        Directory.GetFiles(_project.Intermediate).Select(file => Path.GetFileName(file))
            .Where(file => file.StartsWith("Acme", StringComparison.Ordinal) || file.StartsWith("OpenApi", StringComparison.Ordinal)).ShouldBeEmpty();
        (await _project.DotNetAsync("build", "--no-restore")).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task A_broken_document_is_an_error_at_its_place_but_not_at_design_time()
    {
        _project.Edit("acme/openapi.yaml", "schemas/SendTextResponse", "schemas/Gone");

        CommandResult broken = await _project.DotNetAsync("build", "--no-restore");
        CommandResult design = await _project.DotNetAsync(
            "build", "--no-restore", "-t:CoreCompile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true");

        broken.ExitCode.ShouldBe(1);
        broken.Output.ShouldContain($"{_project.File("acme", "openapi.yaml")}(12,84): error CLIENT0012: '#/components/schemas/Gone' leads nowhere.");
        broken.Output.ShouldContain("error CLIENT0063: Acme was not generated.");
        design.ExitCode.ShouldBe(0, design.Output);
        _project.Edit("acme/openapi.yaml", "schemas/Gone", "schemas/SendTextResponse");
        (await _project.DotNetAsync("build", "--no-restore")).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task A_watch_sees_the_document_and_its_overlay()
    {
        CommandResult watched = await _project.DotNetAsync("watch", "--list");

        watched.Output.ShouldContain(_project.File("acme", "openapi.yaml"));
        watched.Output.ShouldContain(_project.File("acme", "overlay.yaml"));
    }

    private IEnumerable<string> Files(string folder) => Directory.GetFiles(Path.Combine(_project.Package, folder), "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(_project.Package, file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    private string[] Packed()
    {
        using PackageFile package = packages.Open("MessagingClients.Generation");
        return [.. package.Files.Where(file => file.StartsWith("build/", StringComparison.Ordinal) || file.StartsWith("tools/", StringComparison.Ordinal))];
    }

    [GeneratedRegex(@"^\s*(?:\d+>)?Task ""(?:Exec|Csc)""", RegexOptions.Multiline)]
    private static partial Regex Commands();
}
