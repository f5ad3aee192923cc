using MessagingClients.Benchmarks.Processes;
using MessagingClients.Benchmarks.Subjects;

namespace MessagingClients.Benchmarks.Generation;

/// <summary>NSwag with its own templates, as the project of the stock clients runs it.</summary>
/// <inheritdoc cref="Generator"/>
internal sealed class StockGenerator(Provider provider, DirectoryInfo folder) : Generator(provider, folder)
{
    protected override string Expected => Checkout.Intermediate("MessagingClients.StockClients", $"{Provider.Client}.stock.g.cs");

    protected override Task<ProcessRun> GenerateAsync() => GenerationCommands.RunStockAsync(
        Folder, $"specs/{Provider.Name}/openapi.yaml", (Provider.Client, $"MessagingClients.StockClients.{Provider.Client}"), Code);
}
