using MessagingClients.Benchmarks.Processes;
using MessagingClients.Benchmarks.Subjects;

namespace MessagingClients.Benchmarks.Generation;

/// <summary>The compiler of specs and then NSwag, as OpenApiClients.targets runs them.</summary>
/// <inheritdoc cref="Generator"/>
internal sealed class OurGenerator(Provider provider, DirectoryInfo folder) : Generator(provider, folder)
{
    protected override string Expected => Checkout.Intermediate($"MessagingClients.{Provider.Client}", $"{Provider.Client}.g.cs");

    protected override Task<ProcessRun> GenerateAsync() => GenerationCommands.RunOursAsync(
        Folder, Spec("openapi.yaml"), (Spec("overlay.yaml"), ""), (Provider.Client, $"MessagingClients.{Provider.Client}"), Code);

    private string Spec(string file) => Checkout.File("specs", Provider.Name, file);
}
