using System.Text.Json;

namespace MessagingClients.Tests.Serialization;

/// <summary>Members without names of their own are written beside those that have one, and read as what they are.</summary>
public sealed class OtherMemberTests
{
    [Fact]
    public void Others_are_written_after_the_members() =>
        Write(new() { Text = "a", AdditionalProperties = new Dictionary<string, string> { ["b"] = "c", [""] = "" } }).ShouldBe("""{"text":"a","b":"c","":""}""");

    [Fact]
    public void Where_there_are_none_nothing_is_written() => Write(new() { Text = "a" }).ShouldBe("""{"text":"a"}""");

    [Fact]
    public void What_was_written_is_read_again()
    {
        OpenProbe read = JsonSerializer.Deserialize("""{"b":"c","text":"a","d":null}""", ProbeJson.Default.OpenProbe)!;

        read.AdditionalProperties.ShouldBe(new Dictionary<string, string?> { ["b"] = "c", ["d"] = null }!, ignoreOrder: true);
        Write(read).ShouldBe("""{"text":"a","b":"c","d":null}""");
    }

    [Fact]
    public void A_value_of_another_type_is_told_by_its_place() =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize("""{"text":"a","b":5}""", ProbeJson.Default.OpenProbe)).Path.ShouldBe("$.b");

    [Theory]
    [InlineData("text")]
    [InlineData("id")]
    public void No_name_is_written_twice(string name) =>
        Should.Throw<FormatException>(() => Write(new() { Text = "a", AdditionalProperties = new Dictionary<string, string> { ["b"] = "", [name] = "" } }))
            .Message.ShouldBe($"AdditionalProperties[1]: expected a name that the document gives to no member, found {name}");

    [Fact]
    public void The_members_are_a_dictionary_of_JSON()
    {
        IDictionary<string, JsonElement> members = new OpenProbe { Text = "a", AdditionalProperties = new Dictionary<string, string> { ["b"] = "c" } }.AdditionalPropertiesJson;
        KeyValuePair<string, JsonElement>[] copy = new KeyValuePair<string, JsonElement>[2];
        members.CopyTo(copy, 1);

        (members.Count, members.IsReadOnly, members.Keys.Single(), members.Values.Single().GetString()).ShouldBe((1, false, "b", "c"));
        (members.ContainsKey("b"), members.ContainsKey("c"), members["b"].GetString(), copy[1].Key).ShouldBe((true, false, "c", "b"));
        (members.TryGetValue("b", out JsonElement found), members.TryGetValue("c", out _), found.GetString()).ShouldBe((true, false, "c"));
        Should.Throw<NotSupportedException>(() => members.Remove("b"));
        Should.Throw<NotSupportedException>(members.Clear);
    }

    private static string Write(OpenProbe probe) => JsonSerializer.Serialize(probe, ProbeJson.Default.OpenProbe);
}
