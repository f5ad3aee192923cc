using System.Text.Json;
using MessagingClients.Constraints;
using MessagingClients.Serialization;

namespace MessagingClients.Tests.Constraints;

/// <summary>Arrays, maps, enums, and members that are one value or an array of them.</summary>
public sealed class CollectionRuleTests
{
    private static readonly MapRule<string> Map = Rule.Map(Rule.Text(maxLength: 2));
    private static readonly OneOrManyRule<string> OneOrMore =
        Rule.OneOrMany(Rule.Text(minLength: 1, maxLength: 1), Rule.List(Rule.Text(maxLength: 2), minItems: 1, maxItems: 2));

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void A_list_is_as_long_as_its_limits(int count, bool keeps) =>
        (Rule.List(Rule.Text(), minItems: 1, maxItems: 2).Check([.. Enumerable.Repeat("a", count)]) is null).ShouldBe(keeps);

    [Theory]
    [InlineData("a,b", true)]
    [InlineData("a,A", true)]
    [InlineData("a,b,a", false)]
    public void Items_may_have_to_differ(string items, bool keeps) =>
        (Rule.List(Rule.Text(), 0, 9, uniqueItems: true).Check(items.Split(',')) is null).ShouldBe(keeps);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void A_map_has_as_many_members_as_its_limits(int count, bool keeps) =>
        (Rule.Map(Rule.Any<int>(), 1, 2).Check(Enumerable.Range(0, count).ToDictionary(index => $"{index}")) is null).ShouldBe(keeps);

    [Theory]
    [InlineData("5", true)]
    [InlineData("5.0", true)]
    [InlineData("\"auto\"", true)]
    [InlineData("\"5\"", false)]
    [InlineData("null", false)]
    public void A_value_of_several_kinds_is_compared_as_JSON(string json, bool keeps)
    {
        using System.Text.Json.JsonDocument document = System.Text.Json.JsonDocument.Parse(json);

        (Rule.Json("\"auto\"", "5").Check(document.RootElement) is null).ShouldBe(keeps);
        Rule.Json("5").Check(default).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("ab", true)]
    [InlineData("abc", false)]
    public void A_value_of_a_map_has_its_limits(string value, bool keeps)
    {
        (Map.Check(new Dictionary<string, string> { ["name"] = value }) is null).ShouldBe(keeps);
        (Map.Check(new Dictionary<string, string> { [""] = value }) is null).ShouldBe(keeps);
    }

    [Fact]
    public void A_map_may_be_empty() => Map.Check(new Dictionary<string, string>()).ShouldBeNull();

    [Fact]
    public void A_value_of_a_map_is_not_null() =>
        Map.Check(new Dictionary<string, string> { ["name"] = null! }).ShouldBe(new Violation("[0]", "a value", "null"));

    [Fact]
    public void A_breach_in_a_map_is_told_by_its_position()
    {
        Map.Check(new SortedDictionary<string, string> { ["+15550001111"] = "a", ["b"] = "long" })
            .ShouldBe(new Violation("[1]", "at most 2 characters", "4"));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("a", true)]
    [InlineData("ab", false)]
    public void One_value_has_the_limits_of_one(string value, bool keeps) => (OneOrMore.Check(value) is null).ShouldBe(keeps);

    [Theory]
    [InlineData("", false)]
    [InlineData("ab", true)]
    [InlineData("ab,cd", true)]
    [InlineData("ab,cd,ef", false)]
    [InlineData("abc", false)]
    public void Several_values_have_the_limits_of_several(string values, bool keeps)
    {
        string[] split = values.Split(',', StringSplitOptions.RemoveEmptyEntries);

        (OneOrMore.Check(split) is null).ShouldBe(keeps);
    }

    [Fact]
    public void One_value_that_is_none_is_told_so()
    {
        OneOrMore.Check(default(OneOrMany<string>)).ShouldBe(new Violation("", "a value", "none"));
        OneOrMore.Check(OneOrMany.One<string>(null!)).ShouldBe(new Violation("", "a value", "none"));
        OneOrMore.Check(OneOrMany.Many<string>([null!])).ShouldBe(new Violation("[0]", "a value", "null"));
    }

    [Theory]
    [InlineData("sent", true)]
    [InlineData("Sent", false)]
    [InlineData("sent ", false)]
    [InlineData("", false)]
    public void A_value_of_an_enum_is_compared_letter_by_letter(string value, bool keeps) =>
        (Rule.Enum<ProbeState>().Check(ProbeState.From(value)) is null).ShouldBe(keeps);

    [Theory]
    [InlineData(""" "\ud83d" """, "")]
    [InlineData("""{"a":["b",{"c":"x\uD83Dy"}]}""", "a[1].c")]
    [InlineData("""{"a":{"\ude00":1}}""", "a")]
    public void Half_a_surrogate_pair_in_any_JSON_is_refused_by_its_place(string json, string member)
    {
        Violation violation = Rule.Any<JsonElement>().Check(JsonElement.Parse(json)).ShouldNotBeNull();

        violation.Member.ShouldBe(member);
        violation.Found.ShouldBe("a surrogate without its other half, which is no character");
    }

    [Theory]
    [InlineData("null")]
    [InlineData("""{"\ud83d\ude00":["\ud83d\ude00","\\ud83d",1,true]}""")]
    public void Any_other_JSON_is_let_be(string json) => Rule.Any<JsonElement>().Check(JsonElement.Parse(json)).ShouldBeNull();

    [Fact]
    public void An_element_of_nothing_is_let_be() => Rule.Any<JsonElement>().Check(default).ShouldBeNull();

    [Fact]
    public void Any_value_of_its_type_is_one() => Rule.Any<long>().Check(long.MinValue).ShouldBeNull();
}
