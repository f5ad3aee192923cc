using MessagingClients.Benchmarks.Ratios;
using MessagingClients.Benchmarks.Subjects;
using MessagingClients.Benchmarks.Wire;
using Shouldly;

namespace MessagingClients.Benchmarks.Tests;

/// <summary>The trap of stock generation that is no matter of the wire; the others are with the contract tests.</summary>
public sealed class Trap15Tests
{
    // Stock generation cannot read OpenPhone's documented answer.
    public static TheoryData<string> Providers { get; } = [.. Provider.All.Select(provider => provider.Name).Where(name => name != "openphone")];

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Trap_15_a_call_allocates_less_than_stock_generation(string name)
    {
        Provider provider = Provider.All.First(each => each.Name == name);

        (await BytesAsync(provider, provider.Ours)).ShouldBeLessThan(await BytesAsync(provider, provider.Stock));
    }

    private static async Task<double> BytesAsync(Provider provider, Func<HttpMessageHandler, Subject> make)
    {
        using InMemoryHandler handler = new(provider.Answer, Pace.AtOnce);
        using Subject subject = make(handler);
        Meter meter = new(Pace.AtOnce, 100);
        Sample warm = await meter.MeasureAsync(subject);
        return warm.Least(await meter.MeasureAsync(subject)).Bytes;
    }
}
