using MessagingClients.TestKit;

namespace MessagingClients.Corpus;

/// <summary>NSwag, as a build runs it for our clients, and as people run it without us.</summary>
/// <param name="folder">Where its files are written.</param>
internal sealed class NSwag(string folder)
{
    private const string LongEnough = "300";

    /// <summary>Draws one of our clients.</summary>
    /// <returns>What it said where it failed.</returns>
    public async Task<string?> DrawAsync(string facts, string code, string client)
    {
        string configuration = Path.Combine(folder, client + ".nswag.json");
        await File.WriteAllTextAsync(configuration, await InstalledNSwag.ConfigurationAsync());
        return await RunAsync("run", configuration, $"/variables:Input={Path.GetFileName(facts)},Output={Path.GetFileName(code)},Namespace=Corpus.{client},Client={client}");
    }

    /// <summary>Draws a client as NSwag does by itself.</summary>
    /// <returns>What it said where it failed.</returns>
    public Task<string?> DrawStockAsync(string document, string code, string client) => RunAsync(
        "openapi2csclient", $"/input:{document}", $"/output:{code}", $"/namespace:Stock.{client}", $"/className:{client}Client", "/jsonLibrary:SystemTextJson", "/injectHttpClient:true");

    private async Task<string?> RunAsync(params string[] arguments)
    {
        CommandResult result = await Command.RunAsync(folder, new Dictionary<string, string?>(), ["timeout", "-s", "KILL", LongEnough, "dotnet", InstalledNSwag.Program, .. arguments]);
        return result.ExitCode == 0 ? null : LastWords(result);
    }

    private static string LastWords(CommandResult result)
    {
        string said = result.Output + result.Errors;
        return said.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.Contains("Exception", StringComparison.Ordinal)) ?? $"ended with {result.ExitCode}";
    }
}
