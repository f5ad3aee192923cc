using MessagingClients.Benchmarks.Ratios;
using MessagingClients.Benchmarks.Subjects;
using MessagingClients.Benchmarks.Wire;

namespace MessagingClients.Benchmarks.Tests;

public sealed class MeterTests
{
    [Fact]
    public async Task A_call_that_waits_for_something_else_is_not_measured()
    {
        ClerkProvider provider = new();
        using InMemoryHandler handler = new(provider.Answer, Pace.AtOnce);
        using StallingHandler stalling = new(handler);
        using Subject subject = provider.HandWritten(stalling);

        (await Should.ThrowAsync<DifferentCallException>(() => new Meter(Pace.AtOnce, 1).MeasureAsync(subject)))
            .Message.ShouldStartWith("A call waited although it was answered at once");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Bytes_are_counted_on_all_threads(int pace)
    {
        ClerkProvider provider = new();
        using InMemoryHandler handler = new(provider.Answer, (Pace)pace);
        using Subject subject = provider.HandWritten(handler);

        (await new Meter((Pace)pace, 100).MeasureAsync(subject)).Bytes.ShouldBeGreaterThan(1000);
    }
}
