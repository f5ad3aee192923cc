using BenchmarkDotNet.Attributes;
using MessagingClients.Benchmarks.Subjects;
using MessagingClients.Benchmarks.Wire;

namespace MessagingClients.Benchmarks;

/// <summary>A call by hand, by our client, and by the stock client.</summary>
[MemoryDiagnoser]
public class CallBenchmarks
{
    private const int Calls = 100;

    private Subject _handWritten = null!;
    private Subject _ours = null!;
    private Subject _stock = null!;

    public static IEnumerable<string> Providers => Subjects.Provider.All.Select(provider => provider.Name);

    [ParamsSource(nameof(Providers))]
    public string Provider { get; set; } = "";

    [Params(false, true)]
    public bool Yields { get; set; }

    [GlobalSetup]
    public async Task SetUp()
    {
        Provider provider = Subjects.Provider.All.Single(provider => provider.Name == Provider);
        await SameCall.RequireAsync(provider);
        InMemoryHandler handler = new(provider.Answer, Yields ? Pace.AfterYield : Pace.AtOnce);
        _handWritten = provider.HandWritten(handler);
        _ours = provider.Ours(handler);
        _stock = provider.Stock(handler);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Calls)]
    public Task HandWritten() => Repetition.RunAsync(_handWritten, Calls);

    [Benchmark(OperationsPerInvoke = Calls)]
    public Task Ours() => Repetition.RunAsync(_ours, Calls);

    [Benchmark(OperationsPerInvoke = Calls)]
    public Task Stock() => Repetition.RunAsync(_stock, Calls);

    [GlobalCleanup]
    public void CleanUp()
    {
        _handWritten.Dispose();
        _ours.Dispose();
        _stock.Dispose();
    }
}
