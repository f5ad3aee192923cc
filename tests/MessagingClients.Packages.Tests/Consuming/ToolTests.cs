using MessagingClients.Packages.Tests.Packing;
using MessagingClients.TestKit;

namespace MessagingClients.Packages.Tests.Consuming;

/// <summary>The tool, installed from its package.</summary>
[Collection<Consumers>]
public sealed class ToolTests(Workshop workshop, PackedPackages packages) : IAsyncLifetime
{
    private static readonly Dictionary<string, string?> AsItIs = [];

    private string _clients = "";

    private UserFolder Folder => workshop.Folder;

    public async ValueTask InitializeAsync()
    {
        string folder = Folder.File("tool");
        CommandResult installed = await Folder.DotNetAsync(
            "tool", "install", "MessagingClients.Cli", "--tool-path", folder, "--source", packages.Feed, "--version", PackedPackages.Version);
        installed.ExitCode.ShouldBe(0, installed.Output + installed.Errors);
        _clients = Path.Combine(folder, "clients");
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder.File("tool"), recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Carries_what_a_message_to_a_stand_in_and_the_judge_need()
    {
        CommandResult sent = await RunAsync(AsItIs, "send", "clerk", "--from", "+14155550100", "--to", "+14155550123", "--text", "Hello");
        CommandResult judged = await RunAsync(AsItIs, "conform", "clerk", "--case", "clerk/*/request/*");

        sent.ExitCode.ShouldBe(0, sent.Output + sent.Errors);
        judged.ExitCode.ShouldBe(0, judged.Output + judged.Errors);
    }

    [Fact]
    public async Task Without_Java_and_Node_says_what_is_missing()
    {
        CommandResult stub = await RunAsync(UserFolder.Bare, "stub", "clerk");

        stub.ExitCode.ShouldBe(3);
        stub.Errors.Trim().Split('\n').ShouldHaveSingleItem().ShouldContain("is needed for stand-ins and the judge");
    }

    private Task<CommandResult> RunAsync(IReadOnlyDictionary<string, string?> environment, params string[] arguments) =>
        Command.RunAsync(Folder.Root, environment, [_clients, .. arguments]);
}
