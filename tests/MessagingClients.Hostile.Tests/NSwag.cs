using MessagingClients.TestKit;

namespace MessagingClients.Hostile.Tests;

/// <summary>NSwag, once for all facts: without a name it runs every configuration in its folder.</summary>
internal static class NSwag
{
    /// <summary>Draws the clients of all facts.</summary>
    /// <returns>What it said where it ended otherwise than it should; else nothing.</returns>
    public static async Task<string> DrawAsync()
    {
        string[] facts = Directory.GetFiles(Pipeline.Folder, "*.facts.json");
        string configuration = await InstalledNSwag.ConfigurationAsync();
        foreach (string file in facts)
        {
            string name = Path.GetFileName(file)[..^".facts.json".Length];
            await File.WriteAllTextAsync(Path.Combine(Pipeline.Folder, name + ".nswag"), Fill(configuration, name));
        }

        CommandResult result = await LimitedCommand.RunAsync(
            Pipeline.Folder, seconds: 60, InstalledNSwag.Program, "run");
        return result.ExitCode == 0 ? "" : $"NSwag ended with {result.ExitCode}. {result.Errors} {result.Output[Math.Max(0, result.Output.Length - 2_000)..]}";
    }

    private static string Fill(string configuration, string name) => configuration
        .Replace("$(Input)", name + ".facts.json", StringComparison.Ordinal)
        .Replace("$(Output)", name + ".g.cs", StringComparison.Ordinal)
        .Replace("$(Client)", name.Split('.')[0], StringComparison.Ordinal)
        .Replace("$(Namespace)", "Hostile." + name.Split('.')[0] + "Space", StringComparison.Ordinal);
}
