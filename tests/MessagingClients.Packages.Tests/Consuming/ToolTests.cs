using MessagingClients.Packages.Tests.Packing;
using MessagingClients.TestKit;

namespace MessagingClients.Packages.Tests.Consuming;

/// <summary>The tool, installed from its package.</summary>
[Collection<Consumers>]
public sealed class ToolTests(Workshop workshop) : IAsyncLifetime
{
    private string _clients = "";

    public async ValueTask InitializeAsync()
    {
        string folder = workshop.File("tool");
        CommandResult installed = await workshop.DotNetAsync(
            "tool", "install", "MessagingClients.Cli", "--tool-path", folder, "--version", PackedPackages.Version);
        installed.ExitCode.ShouldBe(0, installed.Output + installed.Errors);
        _clients = Path.Combine(folder, "clients");
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(workshop.File("tool"), recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Carries_what_a_message_to_a_stand_in_and_the_judge_need()
    {
        CommandResult sent = await RunAsync([], "send", "clerk", "--from", "+14155550100", "--to", "+14155550123", "--text", "Hello");
        CommandResult judged = await RunAsync([], "conform", "clerk", "--case", "clerk/*/request/*");

        sent.ExitCode.ShouldBe(0, sent.Output + sent.Errors);
        judged.ExitCode.ShouldBe(0, judged.Output + judged.Errors);
    }

    [Fact]
    public async Task Without_Java_and_Node_says_what_is_missing()
    {
        Dictionary<string, string?> bare = new() { ["PATH"] = workshop.File("nothing"), ["JAVA_HOME"] = null, ["DOTNET_ROOT"] = DotNetRoot };

        CommandResult stub = await RunAsync(bare, "stub", "clerk");

        stub.ExitCode.ShouldBe(3);
        stub.Errors.Trim().Split('\n').ShouldHaveSingleItem().ShouldContain("is needed for stand-ins and the judge");
    }

    private static string DotNetRoot => Path.GetFullPath(Path.Combine(System.Runtime.InteropServices.RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    private Task<CommandResult> RunAsync(Dictionary<string, string?> environment, params string[] arguments) =>
        Command.RunAsync(workshop.Root, environment, [_clients, .. arguments]);
}
