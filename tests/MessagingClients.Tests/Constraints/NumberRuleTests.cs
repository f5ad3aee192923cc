using System.Globalization;
using MessagingClients.Constraints;

namespace MessagingClients.Tests.Constraints;

public sealed class NumberRuleTests
{
    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void A_whole_number_has_its_limits(long value, bool keeps) =>
        (Rule.Number<long>(1, 10).Check(value) is null).ShouldBe(keeps);

    [Theory]
    [InlineData(long.MinValue)]
    [InlineData(-1)]
    [InlineData(long.MaxValue)]
    public void A_limit_that_is_not_stated_is_none(long value)
    {
        Rule.Number<long>().Check(value).ShouldBeNull();
        new NumberRule<long>().Check(value).ShouldBeNull();
    }

    [Theory]
    [InlineData(0.0999, false)]
    [InlineData(0.1, true)]
    [InlineData(0.25, true)]
    [InlineData(0.2500001, false)]
    [InlineData(double.NaN, false)]
    [InlineData(double.PositiveInfinity, false)]
    [InlineData(double.NegativeInfinity, false)]
    public void A_fraction_has_its_limits(double value, bool keeps) =>
        (Rule.Number<double>(0.1, 0.25).Check(value) is null).ShouldBe(keeps);

    [Theory]
    [InlineData(double.NaN, false)]
    [InlineData(double.PositiveInfinity, false)]
    [InlineData(double.NegativeInfinity, false)]
    [InlineData(double.MaxValue, true)]
    [InlineData(-0.0, true)]
    public void A_number_without_a_form_in_JSON_is_none(double value, bool keeps) =>
        (Rule.Number<double>().Check(value) is null).ShouldBe(keeps);

    [Theory]
    [InlineData(0.0, false)]
    [InlineData(0.001, true)]
    [InlineData(0.999, true)]
    [InlineData(1.0, false)]
    public void A_limit_may_be_excluded(double value, bool keeps) =>
        (Rule.Number<double>(0, 1, excludesMinimum: true, excludesMaximum: true, multipleOf: null).Check(value) is null).ShouldBe(keeps);

    [Theory]
    [InlineData(0.0, true)]
    [InlineData(0.3, true)]
    [InlineData(-0.7, true)]
    [InlineData(0.35, false)]
    public void A_multiple_is_one_by_the_digits_that_are_sent(double value, bool keeps) =>
        (Rule.Number<double>(null, null, excludesMinimum: false, excludesMaximum: false, multipleOf: 0.1m).Check(value) is null).ShouldBe(keeps);

    [Theory]
    [InlineData(24, true)]
    [InlineData(-12, true)]
    [InlineData(18, false)]
    public void A_whole_number_may_be_a_multiple(long value, bool keeps) =>
        (Rule.Number<long>(null, null, excludesMinimum: false, excludesMaximum: false, multipleOf: 12).Check(value) is null).ShouldBe(keeps);

    [Theory]
    [InlineData("1.5", true)]
    [InlineData("2", true)]
    [InlineData("2.5", false)]
    public void A_value_of_a_few_is_one_of_them(string value, bool keeps) =>
        (Rule.Values(1.5m, 2m).Check(decimal.Parse(value, CultureInfo.InvariantCulture)) is null).ShouldBe(keeps);

    [Fact]
    public void A_breach_names_the_limit_in_every_culture_and_never_the_number()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            Rule.Number<double>(0.5, 1.5).Check(0.4321).ShouldBe(new Violation("", "at least 0.5", "less"));
            Rule.Number<double>(0.5, 1.5).Check(4.321).ShouldBe(new Violation("", "at most 1.5", "more"));
            Rule.Number<double>().Check(double.NaN).ShouldBe(new Violation("", "a number", "none that JSON has a form for"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
