using MessagingClients.Benchmarks.Generation;
using MessagingClients.Benchmarks.NoOp;
using MessagingClients.Benchmarks.Ratios;

namespace MessagingClients.Benchmarks.Tests;

public sealed class RatioSelectionTests
{
    private static readonly IReadOnlyList<IMeasurement> All = [new CallMeasurement(), new GenerationMeasurement(), new BuildMeasurement()];

    [Fact]
    public void No_word_means_every_measurement_and_its_own_choice_of_providers()
    {
        RatioSelection selection = RatioSelection.Of(All, []);

        selection.Measurements.ShouldBe(All);
        selection.Providers.ShouldBeEmpty();
        selection.IsMarkdown.ShouldBeFalse();
    }

    [Fact]
    public void Words_may_come_in_any_order()
    {
        RatioSelection selection = RatioSelection.Of(All, ["textus", "build", "--markdown", "calls", "clerk"]);

        selection.Measurements.Select(each => each.Name).ShouldBe(["calls", "build"]);
        selection.Providers.Select(each => each.Name).ShouldBe(["clerk", "textus"]);
        selection.IsMarkdown.ShouldBeTrue();
    }

    [Fact]
    public void A_word_that_means_nothing_is_refused() =>
        Should.Throw<ArgumentException>(() => RatioSelection.Of(All, ["calls", "clerc"])).Message.ShouldStartWith("Unknown word clerc. Expected any of calls, generation, build, clerk, ");
}
