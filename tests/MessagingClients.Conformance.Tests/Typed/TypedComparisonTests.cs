using System.Text.Json;
using MessagingClients.Conformance.Typed;

namespace MessagingClients.Conformance.Tests.Typed;

/// <summary>A comparison that misses a difference would pass a client that loses or changes what it was told.</summary>
public sealed class TypedComparisonTests
{
    private static readonly DateTimeOffset Noon = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    public static TheoryData<string, Answer> Equal => new()
    {
        { "{}", new Answer() },
        { """{"text":null}""", new Answer() },
        { """{"text":"5"}""", new Answer { Text = "5" } },
        { """{"count":5}""", new Answer { Count = 5 } },
        { """{"count":5.0}""", new Answer { Count = 5 } },
        { """{"count":9223372036854775807}""", new Answer { Count = long.MaxValue } },
        { """{"share":1e300}""", new Answer { Share = 1e300 } },
        { """{"share":-0.0}""", new Answer { Share = 0 } },
        { """{"share":0.1}""", new Answer { Share = 0.1 } },
        { """{"price":1.50}""", new Answer { Price = 1.5m } },
        { """{"is_done":false}""", new Answer { IsDone = false } },
        { """{"createdAt":"2026-01-01T13:00:00+01:00"}""", new Answer { CreatedAt = Noon } },
        { """{"inner":{"text":"a"}}""", new Answer { Inner = new Answer { Text = "a" } } },
        { """{"items":["a",null]}""", new Answer { Items = ["a", null] } },
        { """{"counts":{"a":1,"b":null}}""", new Answer { Counts = new Dictionary<string, long?> { ["a"] = 1, ["b"] = null } } },
        { """{"odd":[1,{"a":"b"}],"none":null}""", Odd(("odd", """[1,{"a":"b"}]"""), ("none", "null")) },
    };

    public static TheoryData<string, Answer> Different => new()
    {
        { """{"text":"a"}""", new Answer() },
        { """{"text":"a"}""", new Answer { Text = "b" } },
        { "{}", new Answer { Text = "a" } },
        { """{"text":5}""", new Answer { Text = "5" } },
        { """{"text":true}""", new Answer { Text = "True" } },
        { """{"count":"5"}""", new Answer { Count = 5 } },
        { """{"is_done":"True"}""", new Answer { IsDone = true } },
        { """{"is_done":true}""", new Answer { IsDone = false } },
        { """{"count":5.5}""", new Answer { Count = 5 } },
        { """{"count":9223372036854775808}""", new Answer { Count = long.MaxValue } },
        { """{"share":0.1234567890123456789012345678901}""", new Answer { Share = 0.1234567890123456789 } },
        { """{"price":1.00000000000000000000000000000001}""", new Answer { Price = 1m } },
        { """{"share":1e400}""", new Answer { Share = double.PositiveInfinity } },
        { """{"createdAt":"2026-01-01T13:00:00Z"}""", new Answer { CreatedAt = Noon } },
        { """{"createdAt":"noon"}""", new Answer { CreatedAt = Noon } },
        { """{"inner":{"text":"a"}}""", new Answer { Inner = new Answer() } },
        { """{"inner":[]}""", new Answer { Inner = new Answer() } },
        { """{"items":["a"]}""", new Answer { Items = ["a", null] } },
        { """{"items":{}}""", new Answer { Items = [] } },
        { """{"counts":{"a":1}}""", new Answer { Counts = new Dictionary<string, long?> { ["a"] = 2 } } },
        { """{"counts":{"a":null}}""", new Answer { Counts = new Dictionary<string, long?>() } },
        { """{"counts":[]}""", new Answer { Counts = new Dictionary<string, long?>() } },
        { """{"counts":{}}""", new Answer { Counts = new Dictionary<string, long?> { ["a"] = 1 } } },
        { """{"text":"5","isFive":true}""", new Answer { Text = "5" } },
        { """{"odd":null}""", new Answer() },
        { """{"odd":1}""", new Answer() },
        { """{"odd":1}""", Odd(("odd", "\"1\"")) },
        { "{}", Odd(("odd", "null")) },
    };

    [Theory]
    [MemberData(nameof(Equal), DisableDiscoveryEnumeration = true)]
    public void What_was_served_is_found(string served, Answer typed) => Differences(served, typed).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Different), DisableDiscoveryEnumeration = true)]
    public void Each_difference_is_one_line(string served, Answer typed) => Differences(served, typed).ShouldHaveSingleItem();

    [Fact]
    public void A_difference_tells_its_place_and_both_sides() =>
        Differences("""{"inner":{"items":["a","b"]}}""", new Answer { Inner = new Answer { Items = ["a", "c"] } })
            .ShouldBe(["$.inner.items[1]: served \"b\", found c (String)"]);

    private static IReadOnlyList<string> Differences(string served, Answer typed)
    {
        using JsonDocument document = JsonDocument.Parse(served);
        return TypedComparison.Differences(document.RootElement, typed);
    }

    private static Answer Odd(params (string Name, string Json)[] members) => new()
    {
        AdditionalProperties = members.ToDictionary(member => member.Name, member => JsonElement.Parse(member.Json)),
    };
}
