using System.Text.Json.Nodes;
using MessagingClients.TestKit;

namespace MessagingClients.Cli.Tests;

/// <summary>The tool as a user runs it: a process of its own.</summary>
internal static class Tool
{
    public static readonly string Path = System.IO.Path.Combine(AppContext.BaseDirectory, "clients.dll");

    public static Task<CommandResult> RunAsync(params string[] arguments) => RunAsync(new Dictionary<string, string?>(), arguments);

    public static Task<CommandResult> RunAsync(IReadOnlyDictionary<string, string?> environment, params string[] arguments) =>
        RunInAsync(AppContext.BaseDirectory, environment, arguments);

    public static Task<CommandResult> RunInAsync(
        string folder, IReadOnlyDictionary<string, string?> environment, params string[] arguments) => Command.RunAsync(
        folder,
        new Dictionary<string, string?>(environment.ToDictionary()) { ["DOTNET_NOLOGO"] = "1" },
        ["dotnet", Path, .. arguments]);

    public static RunningProcess Start(params IEnumerable<string> arguments) => new(["dotnet", Path, .. arguments]);

    public static async Task<(int ExitCode, JsonObject Report, string Errors)> SendAsync(params string[] arguments)
    {
        CommandResult result = await RunAsync([.. arguments, "--output", "json"]);
        return (result.ExitCode, JsonNode.Parse(result.Output).ShouldBeOfType<JsonObject>(), result.Errors);
    }
}
