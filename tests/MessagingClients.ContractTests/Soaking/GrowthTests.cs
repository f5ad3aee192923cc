using MessagingClients.Soak.Running;

namespace MessagingClients.ContractTests.Soaking;

/// <summary>When the soak says that memory grows.</summary>
public sealed class GrowthTests
{
    [Fact]
    public void What_is_needed_while_warming_up_is_no_growth() =>
        Heap(1, 10, 10, 10, 10, 10, 10, 10).IsStable.ShouldBeTrue();

    [Fact]
    public void More_in_the_last_quarter_is_growth() =>
        Heap(10, 10, 10, 10, 11, 12, 13, 13).IsStable.ShouldBeFalse();

    [Fact]
    public void A_peak_is_no_growth() =>
        Heap(10, 10, 10, 30, 10, 10, 10, 10).IsStable.ShouldBeTrue();

    [Fact]
    public void A_few_threads_more_are_no_growth() => Threads(10, 10, 10, 10, 26).IsStable.ShouldBeTrue();

    [Fact]
    public void Many_threads_more_are_growth() => Threads(10, 10, 10, 10, 30).IsStable.ShouldBeFalse();

    private static Growth Threads(params long[] threads) =>
        Growth.Of([.. threads.Select(count => new Vitals(1, 1, count, 1))])[2];

    private static Growth Heap(params long[] mebibytes) =>
        Growth.Of([.. mebibytes.Select(heap => new Vitals(heap << 20, 1, 1, 1))])[0];
}
