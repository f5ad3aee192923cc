using System.Text.Json;
using MessagingClients.Serialization;

namespace MessagingClients.Tests.Serialization;

public sealed class JsonTests
{
    [Theory]
    [InlineData("7", 7)]
    [InlineData("7.0", 7)]
    [InlineData("1e2", 100)]
    [InlineData("-0", 0)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808.0", long.MinValue)]
    public void A_whole_number_is_read_whatever_its_spelling(string json, long expected) =>
        Read(json).Id.ShouldBe(expected);

    [Theory]
    [InlineData("7.5")]
    [InlineData("9223372036854775808")]
    [InlineData("1e400")]
    [InlineData("\"7\"")]
    [InlineData("null")]
    [InlineData("true")]
    public void What_is_no_whole_number_is_not_made_one(string json) => Should.Throw<JsonException>(() => Read(json));

    [Fact]
    public void An_unknown_value_of_an_enum_survives()
    {
        ProbeResponse answer = JsonSerializer.Deserialize("""{"state":"brand new"}""", ProbeJson.Default.ProbeResponse)!;

        answer.State.Value.ShouldBe("brand new");
        answer.State.ShouldBe(ProbeState.From("brand new"));
        JsonSerializer.Serialize(answer, ProbeJson.Default.ProbeResponse).ShouldContain("\"state\":\"brand new\"");
    }

    [Fact]
    public void Members_that_nobody_knows_are_kept()
    {
        ProbeResponse answer = JsonSerializer.Deserialize("""{"id":1,"more":{"a":[1]}}""", ProbeJson.Default.ProbeResponse)!;

        answer.AdditionalProperties.ShouldNotBeNull()["more"].GetRawText().ShouldBe("""{"a":[1]}""");
    }

    [Fact]
    public void A_missing_member_stays_at_its_default()
    {
        ProbeResponse answer = JsonSerializer.Deserialize("{}", ProbeJson.Default.ProbeResponse)!;

        (answer.Id, answer.State.Value, answer.AdditionalProperties).ShouldBe((0L, null, null));
    }

    [Theory]
    [InlineData("\"a\"", false, "a")]
    [InlineData("[\"a\"]", true, "a")]
    [InlineData("[\"a\",\"b\"]", true, "a,b")]
    [InlineData("[]", true, "")]
    public void One_and_an_array_of_one_are_told_apart_both_ways(string json, bool isMany, string values)
    {
        OneOrMany<string> read = JsonSerializer.Deserialize(json, ProbeJson.Default.OneOrManyString);

        read.IsMany.ShouldBe(isMany);
        string.Join(',', read).ShouldBe(values);
        JsonSerializer.Serialize(read, ProbeJson.Default.OneOrManyString).ShouldBe(json);
    }

    [Fact]
    public void One_or_many_compare_by_what_is_written()
    {
        OneOrMany<string> one = "a";
        OneOrMany<string> many = ["a"];

        one.ShouldBe("a");
        many.ShouldBe(["a"]);
        (one == many).ShouldBeFalse();
        (many == OneOrMany.Many<string>(["a"])).ShouldBeTrue();
        many.GetHashCode().ShouldBe(OneOrMany.Many<string>(["a"]).GetHashCode());
    }

    private static ProbeResponse Read(string number) => JsonSerializer.Deserialize($$"""{"id":{{number}}}""", ProbeJson.Default.ProbeResponse)!;
}
