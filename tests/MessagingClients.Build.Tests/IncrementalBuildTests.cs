using System.Text.RegularExpressions;
using MessagingClients.TestKit;

namespace MessagingClients.Build.Tests;

/// <summary>What a build does, and what a second one does not.</summary>
[Collection(BuiltCheckoutTests.Name)]
public sealed partial class IncrementalBuildTests(BuiltCheckout built)
{
    private readonly Checkout _checkout = built.Checkout;

    [Fact]
    public void The_first_build_generates_from_an_empty_checkout()
    {
        built.First.ExitCode.ShouldBe(0, Tail(built.First));
        File.ReadAllText(_checkout.Code("Clerk")).ShouldContain("public sealed partial class ClerkClient");
    }

    [Fact]
    public void The_stock_clients_stand_beside_the_tool_which_knows_nothing_of_them()
    {
        string tool = _checkout.File("artifacts", "bin", "MessagingClients.Cli", "debug");

        File.Exists(Path.Combine(tool, "tools", "stock", "MessagingClients.StockClients.dll")).ShouldBeTrue(Tail(built.First));
        File.ReadAllText(Path.Combine(tool, "clients.deps.json")).ShouldNotContain("StockClients");
    }

    [Fact]
    public async Task A_second_build_starts_no_process()
    {
        (await _checkout.BuildAsync("Cli", "--no-restore")).ExitCode.ShouldBe(0);

        CommandResult idle = await _checkout.BuildAsync("Cli", "--no-restore");

        idle.ExitCode.ShouldBe(0, Tail(idle));
        Commands(idle).ShouldBeEmpty();
        idle.Output.ShouldContain("Skipping target \"_CompileSpecs\"");
        idle.Output.ShouldContain("Skipping target \"_RunNSwag\"");
        idle.Output.ShouldContain("Skipping target \"RunStockNSwag\"");
        idle.Output.ShouldContain("Skipping target \"Install\"");
    }

    [Fact]
    public async Task A_changed_overlay_regenerates_its_client_alone()
    {
        DateTime textUs = _checkout.WrittenAt("TextUs");
        string overlay = _checkout.File("specs", "clerk", "overlay.yaml");
        string before = File.ReadAllText(overlay);
        File.WriteAllText(overlay, before.Replace("x-name: Message\n", "x-name: ClerkMessage\n", StringComparison.Ordinal));

        CommandResult changed = await _checkout.BuildAsync("Clerk", "--no-restore");
        CommandResult other = await _checkout.BuildAsync("TextUs", "--no-restore");

        changed.ExitCode.ShouldBe(0, Tail(changed));
        File.ReadAllText(_checkout.Code("Clerk")).ShouldContain("class ClerkMessage");
        Commands(changed).ShouldBe(["Exec", "Exec", "Csc"]);
        Commands(other).ShouldBeEmpty();
        _checkout.WrittenAt("TextUs").ShouldBe(textUs);
        File.WriteAllText(overlay, before);
        (await _checkout.BuildAsync("Clerk", "--no-restore")).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task An_overlay_that_is_gone_corrects_nothing_any_more()
    {
        string overlay = _checkout.File("specs", "textus", "overlay.yaml");
        string before = File.ReadAllText(overlay);
        File.Delete(overlay);

        CommandResult without = await _checkout.BuildAsync("TextUs", "--no-restore", "-t:GenerateOpenApiClients");

        without.ExitCode.ShouldBe(0, Tail(without));
        File.ReadAllText(_checkout.Code("TextUs")).ShouldNotContain("BodyOptional");
        File.WriteAllText(overlay, before);
        (await _checkout.BuildAsync("TextUs", "--no-restore")).ExitCode.ShouldBe(0);
        File.ReadAllText(_checkout.Code("TextUs")).ShouldContain("BodyOptional");
    }

    [Fact]
    public async Task Another_file_of_a_document_is_watched_as_the_document_is()
    {
        string spec = _checkout.File("specs", "clerk", "openapi.yaml");
        string part = _checkout.File("specs", "clerk", "part.yaml");
        string before = File.ReadAllText(spec);
        File.WriteAllText(spec, before.Replace("'#/components/schemas/MessageObject'", "'part.yaml#/MessageObject'", StringComparison.Ordinal));
        File.WriteAllText(part, "MessageObject: {type: object, properties: {first: {type: string}}}\n");
        string overlay = _checkout.File("specs", "clerk", "overlay.yaml");
        string overlayBefore = File.ReadAllText(overlay);
        File.Delete(overlay);

        CommandResult first = await _checkout.BuildAsync("Clerk", "--no-restore", "-t:GenerateOpenApiClients");
        CommandResult idle = await _checkout.BuildAsync("Clerk", "--no-restore", "-t:GenerateOpenApiClients");
        File.WriteAllText(part, "MessageObject: {type: object, properties: {second: {type: string}}}\n");
        CommandResult second = await _checkout.BuildAsync("Clerk", "--no-restore", "-t:GenerateOpenApiClients");

        first.ExitCode.ShouldBe(0, Tail(first));
        Commands(idle).ShouldBeEmpty();
        second.ExitCode.ShouldBe(0, Tail(second));
        File.ReadAllText(_checkout.Code("Clerk")).ShouldContain("Second");
        File.WriteAllText(spec, before);
        File.WriteAllText(overlay, overlayBefore);
        File.Delete(part);
        (await _checkout.BuildAsync("Clerk", "--no-restore")).ExitCode.ShouldBe(0);
        (await _checkout.BuildAsync("Clerk", "--no-restore")).Output.ShouldContain("Skipping target \"_CompileSpecs\"");
    }

    [Fact]
    public async Task A_broken_document_is_one_error_at_its_place_and_leaves_the_code_as_it_was()
    {
        string code = File.ReadAllText(_checkout.Code("Clerk"));
        string spec = _checkout.File("specs", "clerk", "openapi.yaml");
        string before = File.ReadAllText(spec);
        File.WriteAllText(spec, before.Replace("schemas/MessageObject'", "schemas/Gone'", StringComparison.Ordinal));

        CommandResult broken = await _checkout.BuildAsync("Clerk", "--no-restore");

        broken.ExitCode.ShouldBe(1, Tail(broken));
        string[] errors = Errors(broken);
        errors[0].ShouldStartWith($"{spec}(97,17): error CLIENT0012: '#/components/schemas/Gone' leads nowhere.");
        errors[1..].ShouldBe([$"{spec} : error CLIENT0063: Clerk was not generated."]);
        File.ReadAllText(_checkout.Code("Clerk")).ShouldBe(code);
        File.WriteAllText(spec, before);
        (await _checkout.BuildAsync("Clerk", "--no-restore")).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Two_builds_at_once_both_succeed()
    {
        File.SetLastWriteTimeUtc(_checkout.File("specs", "clerk", "overlay.yaml"), DateTime.UtcNow);

        CommandResult[] builds = await Task.WhenAll(
            _checkout.BuildAsync("Clerk", "--no-restore", "-t:GenerateOpenApiClients", "-p:BuildProjectReferences=false"),
            _checkout.BuildAsync("Clerk", "--no-restore", "-t:GenerateOpenApiClients", "-p:BuildProjectReferences=false"));

        builds.ShouldAllBe(build => build.ExitCode == 0);
        File.ReadAllText(_checkout.Code("Clerk")).TrimEnd().ShouldEndWith("}");
        Directory.GetFiles(Path.GetDirectoryName(_checkout.Code("Clerk"))!, "*.tmp").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_design_time_build_uses_what_there_is()
    {
        DateTime written = _checkout.WrittenAt("Clerk");

        CommandResult design = await _checkout.BuildAsync(
            "Clerk", "--no-restore", "-t:CoreCompile", "-p:DesignTimeBuild=true", "-p:BuildingInsideVisualStudio=true", "-p:SkipCompilerExecution=true",
            "-p:ProvideCommandLineArgs=true", "-p:BuildProjectReferences=false", "-getItem:Compile");

        design.ExitCode.ShouldBe(0, Tail(design));
        design.Output.ShouldContain("Clerk.g.cs");
        _checkout.WrittenAt("Clerk").ShouldBe(written);
    }

    private static string Tail(CommandResult build) => build.Output[^Math.Min(build.Output.Length, 2000)..];

    private static List<string> Commands(CommandResult build) =>
        [.. TaskRuns().Matches(build.Output).Select(match => match.Groups[1].Value).Where(task => task is "Exec" or "Csc")];

    private static string[] Errors(CommandResult build) =>
        [.. ErrorLines().Matches(build.Output).Select(match => match.Groups[1].Value).Distinct()];

    [GeneratedRegex(@"^\s*(?:\d+>)?Task ""(\w+)""", RegexOptions.Multiline)]
    private static partial Regex TaskRuns();

    [GeneratedRegex(@"^\s*(?:\d+>)?(\S.*: error \w+:.*?)(?: \[[^\]]*\])?$", RegexOptions.Multiline)]
    private static partial Regex ErrorLines();
}
