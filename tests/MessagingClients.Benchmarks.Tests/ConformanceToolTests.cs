using MessagingClients.Benchmarks.Throughput;

namespace MessagingClients.Benchmarks.Tests;

public sealed class ConformanceToolTests
{
    private const string Area = """{"provider":"clerk","area":"request","passed":3,"failed":2,"known":1,"narrowed":4,"couldNotRun":50,"notApplicable":60}""";

    [Fact]
    public void Only_what_ran_counts() =>
        ConformanceTool.Count($$"""{"isComplete":true,"subjects":[{"areas":[{{Area}}]},{"areas":[{{Area}}]}]}""").ShouldBe(20);

    [Fact]
    public void A_run_that_was_ended_before_counts_nothing() =>
        Should.Throw<FailedMeasurementException>(() => ConformanceTool.Count("""{"isComplete":false,"subjects":[]}"""));

    [Fact]
    public void The_start_is_taken_off_the_rate() =>
        new ToolRun(Cases: 110, Seconds: 15).RateAfter(new ToolRun(Cases: 10, Seconds: 5)).ShouldBe(10);

    [Theory]
    [InlineData(10, 20)]
    [InlineData(20, 5)]
    public void A_run_that_did_no_more_has_no_rate(int cases, double seconds) =>
        Should.Throw<FailedMeasurementException>(() => new ToolRun(cases, seconds).RateAfter(new ToolRun(10, 5)));
}
