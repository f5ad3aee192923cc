using MessagingClients.Packages.Tests.Consuming;
using MessagingClients.Packages.Tests.Packing;
using MessagingClients.TestKit;

namespace MessagingClients.Packages.Tests.Generation;

/// <summary>A project that cannot generate is told why.</summary>
[Collection<Consumers>]
public sealed class WrongProjectTests(PackedPackages packages) : IDisposable
{
    private readonly GeneratingProject _project = new(packages);

    [Fact]
    public async Task Wrong_items_are_told()
    {
        _project.Edit("1send-hello.csproj", "Name=\"Other\"", "Name=\"O,ther\"");
        CommandResult named = await GenerateAsync("-restore");
        _project.Edit("1send-hello.csproj", "Name=\"O,ther\"", "Name=\"Acme\"");
        CommandResult doubled = await GenerateAsync();
        _project.Edit("1send-hello.csproj", "Name=\"Acme\" Namespace", "Name=\"Other\" Namespace");
        CommandResult visualBasic = await GenerateAsync("-p:Language=VB");

        named.Output.ShouldContain("error CLIENT0062: The OpenApiClient 'acme/openapi.yaml' has the Name 'O,ther'. Expected the client's name in C#, such as Name=\"Clerk\".");
        string spec = _project.File("acme", "openapi.yaml");
        doubled.Output.ShouldContain($"error CLIENT0064: 2 items of OpenApiClient have the Name 'Acme': {spec};{spec}. Expected a Name of its own for each.");
        visualBasic.Output.ShouldContain("error CLIENT0065: OpenApiClient generates C#, and this is a project in VB.");
    }

    [Fact]
    public async Task An_older_framework_is_told()
    {
        _project.Edit("1send-hello.csproj", "net10.0", "net9.0");

        CommandResult older = await GenerateAsync("-restore", "-p:DisableImplicitFrameworkReferences=true");

        older.ExitCode.ShouldBe(1);
        older.Output.ShouldContain("error CLIENT0066: OpenApiClient generates code for .NET 10 or later, and this project targets 'net9.0'.");
    }

    [Fact]
    public void The_page_shows_the_overlay_that_is_built_here() =>
        GeneratingProject.Page.ShouldContain(File.ReadAllText(_project.File("acme", "overlay.yaml")));

    public void Dispose() => _project.Dispose();

    private Task<CommandResult> GenerateAsync(params string[] arguments) =>
        _project.DotNetAsync(["msbuild", "-nologo", "-t:GenerateOpenApiClients", .. arguments]);
}
