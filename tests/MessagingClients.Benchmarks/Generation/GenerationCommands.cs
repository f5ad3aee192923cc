using MessagingClients.Benchmarks.Processes;

namespace MessagingClients.Benchmarks.Generation;

/// <summary>The commands that make a client of a document: ours, as OpenApiClients.targets runs them, and that of stock NSwag.</summary>
internal static class GenerationCommands
{
    private static readonly string NSwag = Checkout.File("build", "node_modules", "nswag", "bin", "binaries", "Net100", "dotnet-nswag.dll");

    /// <summary>The compiler of specs and then NSwag.</summary>
    /// <param name="folder">Where they write.</param>
    /// <param name="document">The document.</param>
    /// <param name="corrections">The overlay and the list of what is accepted; empty for none.</param>
    /// <param name="client">The client and its namespace.</param>
    /// <param name="code">The name of the file with the client.</param>
    /// <returns>What both took together, and the most memory that one of them had.</returns>
    public static async Task<ProcessRun> RunOursAsync(string folder, string document, (string Overlay, string Accepted) corrections, (string Name, string Namespace) client, string code)
    {
        string facts = $"{client.Name}.facts.json";
        ProcessRun compiler = await TimedProcess.RunAsync(
            [TimedProcess.DotNet, Checkout.Built("SpecCompiler", "MessagingClients.SpecCompiler.dll"), document, corrections.Overlay, corrections.Accepted, client.Name, Path.Combine(folder, facts)],
            watchesMemory: true);
        await File.WriteAllTextAsync(Path.Combine(folder, "nswag.json"), await ConfigurationAsync());
        ProcessRun nswag = await TimedProcess.RunAsync(
            [TimedProcess.DotNet, NSwag, "run", "nswag.json", $"/variables:Input={facts},Output={code},Namespace={client.Namespace},Client={client.Name}"],
            folder,
            watchesMemory: true,
            environment: [("DOTNET_TieredPGO", "0")]);
        return nswag with { Milliseconds = compiler.Milliseconds + nswag.Milliseconds, Megabytes = Math.Max(compiler.Megabytes, nswag.Megabytes) };
    }

    /// <summary>NSwag with its own templates.</summary>
    /// <inheritdoc cref="RunOursAsync"/>
    public static Task<ProcessRun> RunStockAsync(string folder, string document, (string Name, string Namespace) client, string code) => TimedProcess.RunAsync(
        [
            TimedProcess.DotNet, NSwag, "openapi2csclient", $"/input:{document}",
            $"/output:{Path.GetRelativePath(Checkout.Root, Path.Combine(folder, code)).Replace('\\', '/')}",
            $"/namespace:{client.Namespace}", $"/className:{client.Name}Client", "/jsonLibrary:SystemTextJson", "/injectHttpClient:true",
        ],
        watchesMemory: true);

    private static async Task<string> ConfigurationAsync() =>
        (await File.ReadAllTextAsync(Checkout.File("nswag.json"))).Replace("build/templates", Checkout.File("build", "templates").Replace('\\', '/'), StringComparison.Ordinal);
}
