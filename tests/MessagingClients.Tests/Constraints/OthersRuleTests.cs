using MessagingClients.Constraints;

namespace MessagingClients.Tests.Constraints;

/// <summary>Members that an object has beside those to which its document gives names.</summary>
public sealed class OthersRuleTests
{
    [Theory]
    [InlineData("a", "", null)]
    [InlineData("", "ab", null)]
    [InlineData("a", "abc", "AdditionalProperties[0]: at most 2 characters, 3")]
    [InlineData("text", "", "AdditionalProperties[0]: a name that the document gives to no member, text")]
    [InlineData("id", "", "AdditionalProperties[0]: a name that the document gives to no member, id")]
    [InlineData("Text", "", null)]
    public void A_name_is_none_of_the_document_and_a_value_keeps_its_rule(string name, string value, string? violation) =>
        Told(Rules().Check(With((name, value)))).ShouldBe(violation);

    [Fact]
    public void Where_nothing_is_said_of_others_none_is_needed() => Rules().Check(new OpenProbe { Text = "a" }).ShouldBeNull();

    [Fact]
    public void A_name_is_of_whole_characters() => Rules().Check(With(("\uD83D", "")))!.Member.ShouldBe("AdditionalProperties[0]");

    [Theory]
    [InlineData(0, "at least 2 members, 1")]
    [InlineData(1, null)]
    [InlineData(3, "at most 3 members, 4")]
    public void Others_count_as_members(int count, string? violation)
    {
        Violation? found = Rules().Bound(2, 3).Check(With([.. Enumerable.Range(0, count).Select(index => ($"k{index}", ""))]));

        (found is null ? null : $"{found.Expected}, {found.Found}").ShouldBe(violation);
    }

    [Fact]
    public void Others_are_among_the_members_of_which_one_is_there()
    {
        ModelRules<OpenProbe> rules = Rules().Choose(exactlyOne: true, [["a"], ["b"]]);

        rules.Check(With(("a", ""))).ShouldBeNull();
        rules.Check(With(("c", ""))).ShouldNotBeNull();
    }

    [Fact]
    public void The_rule_of_others_can_be_read()
    {
        Rules().Others.ShouldBeOfType<TextRule>().MaxLength.ShouldBe(2);
        new ModelRules<OpenProbe>().Others.ShouldBeNull();
    }

    private static ModelRules<OpenProbe> Rules() => new ModelRules<OpenProbe>()
        .Require("text", static model => model.Text, Rule.Text())
        .AllowOthers(static model => model.AdditionalProperties, Rule.Text(maxLength: 2), "id");

    private static OpenProbe With(params (string Name, string Value)[] others) =>
        new() { Text = "a", AdditionalProperties = others.ToDictionary(each => each.Name, each => each.Value) };

    private static string? Told(Violation? violation) => violation is null ? null : $"{violation.Member}: {violation.Expected}, {violation.Found}";
}
