using MessagingClients.Constraints;
using MessagingClients.Serialization;

namespace MessagingClients.Tests.Constraints;

public sealed class RuleTests
{
    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(160, true)]
    [InlineData(161, false)]
    public void Text_is_measured_in_code_points(int count, bool keeps)
    {
        TextRule rule = Rule.Text(minLength: 1, maxLength: 160);

        (rule.Check(new string('a', count)) is null).ShouldBe(keeps);
        (rule.Check(string.Concat(Enumerable.Repeat("😀", count))) is null).ShouldBe(keeps);
    }

    [Fact]
    public void Half_a_character_is_no_text()
    {
        Rule.Text().Check("a\uD800b").ShouldNotBeNull().Found.ShouldContain("surrogate");
        Rule.Text().Check("\uDC00").ShouldNotBeNull();
        Rule.Text().Check("😀\0").ShouldBeNull();
    }

    [Theory]
    [InlineData("https://example.com/a.png", true)]
    [InlineData("https://example.com:8080/a%20b?c=d&e=%C3%A9#f", true)]
    [InlineData("urn:isbn:0451450523", true)]
    [InlineData("mailto:a@example.com", true)]
    [InlineData("http://[2001:db8::1]:80/", true)]
    [InlineData("file:///etc/passwd", true)]
    [InlineData("https://example.com", true)]
    [InlineData("example.com/a.png", false)]
    [InlineData("//example.com/a", false)]
    [InlineData("https://example.com/a b", false)]
    [InlineData("https://example.com/é", false)]
    [InlineData("https://example.com/%zz", false)]
    [InlineData("https://example.com/a#b#c", false)]
    [InlineData("https://exa[mple.com/", false)]
    [InlineData("https://example.com:port/", false)]
    [InlineData("https://example.com/\n", false)]
    [InlineData("1https://example.com/", false)]
    [InlineData("", false)]
    public void A_URI_is_what_RFC_3986_calls_one(string text, bool keeps) =>
        (Rule.Text(format: TextFormat.Uri).Check(text) is null).ShouldBe(keeps);

    [Theory]
    [InlineData(0, "", "at least 1 item")]
    [InlineData(3, "", "at most 2 items")]
    public void A_list_has_its_limits(int count, string member, string expected)
    {
        Violation violation = Rule.List(Rule.Text(), minItems: 1, maxItems: 2).Check([.. Enumerable.Repeat("a", count)]).ShouldNotBeNull();

        violation.ShouldBe(new Violation(member, expected, $"{count}"));
    }

    [Fact]
    public void A_breach_names_its_place()
    {
        ProbeRequest request = new() { Text = "a", Parts = [new() { Text = "b" }, new() { Text = "far too long" }] };

        ProbeRequest.Rules.Check(request).ShouldBe(new Violation("parts[1].text", "at most 10 characters", "12"));
    }

    [Fact]
    public void A_required_member_is_not_null() =>
        ProbeRequest.Rules.Check(new ProbeRequest { Text = null! }).ShouldNotBeNull().Member.ShouldBe("text");

    [Fact]
    public void An_item_is_not_null() =>
        Rule.List(Rule.Text()).Check(["a", null!]).ShouldBe(new Violation("[1]", "a value", "null"));

    [Fact]
    public void Each_value_of_a_map_is_checked()
    {
        MapRule<string> rule = Rule.Map(Rule.Text(maxLength: 1));

        rule.Check(new Dictionary<string, string> { ["private name"] = "ab" }).ShouldBe(new Violation("[0]", "at most 1 character", "2"));
        rule.Check(new Dictionary<string, string> { ["a\uD800"] = "b" }).ShouldNotBeNull();
        rule.Check(new Dictionary<string, string> { ["a"] = "b" }).ShouldBeNull();
    }

    [Fact]
    public void An_undocumented_value_of_an_enum_is_not_sent()
    {
        Rule.Enum<ProbeState>().Check(ProbeState.Sent).ShouldBeNull();
        Violation violation = Rule.Enum<ProbeState>().Check(ProbeState.From("private")).ShouldNotBeNull();
        violation.Expected.ShouldBe("one of sent");
        violation.Found.ShouldNotContain("private");
        Rule.Enum<ProbeState>().Check(default).ShouldNotBeNull();
    }

    [Fact]
    public void One_or_many_are_checked_each_in_its_way()
    {
        OneOrManyRule<string> rule = Rule.OneOrMany(Rule.Text(maxLength: 1), Rule.List(Rule.Text(maxLength: 2), minItems: 1));

        rule.Check("a").ShouldBeNull();
        rule.Check("ab").ShouldNotBeNull();
        rule.Check(["ab"]).ShouldBeNull();
        rule.Check(["a", "abc"]).ShouldNotBeNull().Member.ShouldBe("[1]");
        rule.Check(Array.Empty<string>()).ShouldNotBeNull();
        rule.Check(default(OneOrMany<string>)).ShouldNotBeNull();
    }

    [Fact]
    public void Rules_can_be_read()
    {
        MemberRule<ProbeRequest> text = ProbeRequest.Rules.Members[0];

        text.Name.ShouldBe("text");
        text.IsRequired.ShouldBeTrue();
        text.Rule.ShouldBeOfType<TextRule>().MaxLength.ShouldBe(10);
    }
}
