using System.Globalization;
using MessagingClients.Benchmarks.Ratios;

namespace MessagingClients.Benchmarks.Tests;

public sealed class RatioTests
{
    [Fact]
    public void A_line_reads_the_same_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            new Ratio("clerk bytes", 3410.4, 3248, 1.05, 1.04, 1.061).ToString().ShouldBe("clerk bytes 3410 3248 1.050 1.040..1.061");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_round_that_was_disturbed_changes_little() =>
        Ratio.Of("clerk time", [(110, 100), (9000, 100), (120, 100)]).ShouldBe(new Ratio("clerk time", 120, 100, 1.2, 1.15, 45.6));

    [Fact]
    public void An_even_number_of_rounds_has_its_median_between_the_two_in_the_middle() =>
        Ratio.Of("clerk time", [(100, 100), (100, 50), (100, 25), (100, 100)]).ShouldBe(new Ratio("clerk time", 100, 75, 1.5, 1, 2.5));

    [Fact]
    public void Ratios_are_taken_within_rounds() =>
        Ratio.Of("clerk time", [(200, 100), (40, 20), (90, 45)]).Value.ShouldBe(2);
}
