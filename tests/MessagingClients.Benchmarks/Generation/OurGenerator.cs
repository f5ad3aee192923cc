using MessagingClients.Benchmarks.Processes;
using MessagingClients.Benchmarks.Subjects;

namespace MessagingClients.Benchmarks.Generation;

/// <summary>The compiler of specs and then NSwag, as OpenApiClients.targets runs them.</summary>
/// <inheritdoc cref="Generator"/>
internal sealed class OurGenerator(Provider provider, DirectoryInfo folder) : Generator(provider, folder)
{
    protected override string Expected => Checkout.Intermediate($"MessagingClients.{Provider.Client}", $"{Provider.Client}.g.cs");

    private string Facts => $"{Provider.Client}.facts.json";

    protected override async Task<ProcessRun> GenerateAsync()
    {
        ProcessRun compiler = await TimedProcess.RunAsync(
            [TimedProcess.DotNet, Checkout.Built("SpecCompiler", "MessagingClients.SpecCompiler.dll"), Spec("openapi.yaml"), Spec("overlay.yaml"), "", Provider.Client, Path.Combine(Folder, Facts)],
            watchesMemory: true);
        await File.WriteAllTextAsync(Path.Combine(Folder, "nswag.json"), await ConfigurationAsync());
        ProcessRun nswag = await TimedProcess.RunAsync(
            [TimedProcess.DotNet, NSwag, "run", "nswag.json", $"/variables:Input={Facts},Output={Code},Namespace=MessagingClients.{Provider.Client},Client={Provider.Client}"],
            Folder,
            watchesMemory: true);
        return nswag with { Milliseconds = compiler.Milliseconds + nswag.Milliseconds, Megabytes = Math.Max(compiler.Megabytes, nswag.Megabytes) };
    }

    private string Spec(string file) => Checkout.File("specs", Provider.Name, file);

    private static async Task<string> ConfigurationAsync() =>
        (await File.ReadAllTextAsync(Checkout.File("nswag.json"))).Replace("build/templates", Checkout.File("build", "templates").Replace('\\', '/'), StringComparison.Ordinal);
}
