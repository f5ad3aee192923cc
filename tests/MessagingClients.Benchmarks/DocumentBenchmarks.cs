using BenchmarkDotNet.Attributes;
using MessagingClients.Specs;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Benchmarks;

/// <summary>What is done with a document in a process that is warm: the facts for NSwag, and the cases of the suite.</summary>
[MemoryDiagnoser]
public class DocumentBenchmarks
{
    private string _document = "";
    private string _overlay = "";
    private Subjects.Provider _provider = null!;

    public static IEnumerable<string> Providers => Subjects.Provider.All.Select(provider => provider.Name);

    [ParamsSource(nameof(Providers))]
    public string Provider { get; set; } = "";

    [GlobalSetup]
    public void SetUp()
    {
        _provider = Subjects.Provider.All.Single(provider => provider.Name == Provider);
        _document = Checkout.File("specs", Provider, "openapi.yaml");
        _overlay = Checkout.File("specs", Provider, "overlay.yaml");
    }

    [Benchmark]
    public string Facts() => ClientCompiler.Compile(_document, _overlay, _provider.Client);

    [Benchmark]
    public int Cases() => CaseCompiler.Derive(_provider.Name, _document, _overlay).Count;
}
