using MessagingClients.Constraints;

namespace MessagingClients.Tests.Constraints;

public sealed class ChoiceRuleTests
{
    private static readonly TextRule Short = Rule.Text(maxLength: 2);
    private static readonly TextRule Long = Rule.Text(minLength: 2);
    private static readonly TextRule Longer = Rule.Text(minLength: 4);

    [Theory]
    [InlineData("a", true)]
    [InlineData("ab", true)]
    [InlineData("abc", false)]
    [InlineData("abcd", true)]
    public void Any_of_several_rules_is_enough(string text, bool keeps) =>
        (Rule.AnyOf(Short, Longer, Short).Check(text) is null).ShouldBe(keeps);

    [Theory]
    [InlineData("a", true)]
    [InlineData("ab", false)]
    [InlineData("abc", true)]
    public void One_of_several_rules_is_one_and_no_more(string text, bool keeps) =>
        (Rule.OneOf(Short, Long).Check(text) is null).ShouldBe(keeps);

    [Fact]
    public void A_breach_names_every_choice() =>
        Rule.OneOf(Short, Longer).Check("abc").ShouldBe(new Violation("", "at most 2 characters, or at least 4 characters", "3"));

    [Fact]
    public void A_value_that_keeps_too_many_is_told_so_without_being_shown() =>
        Rule.OneOf(Short, Long).Check("ab").ShouldBe(new Violation("", "a value that keeps one of 2 rules only", "one that keeps 2"));

    [Fact]
    public void A_choice_can_be_read()
    {
        ChoiceRule<string> any = Rule.AnyOf(Short, Long);

        any.Options.ShouldBe([Short, Long]);
        any.ExactlyOne.ShouldBeFalse();
        Rule.OneOf(Short).ExactlyOne.ShouldBeTrue();
    }
}
