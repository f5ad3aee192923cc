using System.Text.Json;
using MessagingClients.Constraints;
using MessagingClients.Serialization;

namespace MessagingClients.Tests.Serialization;

/// <summary>Absent, null and a value are three things: in C#, on the wire and before the rules.</summary>
public sealed class OptionalValueTests
{
    private static readonly NullableRequest Nothing = new() { Subject = null, Priority = null };

    [Fact]
    public void What_is_not_set_is_not_written_and_required_null_is() =>
        Write(Nothing).ShouldBe("""{"subject":null,"priority":null}""");

    [Fact]
    public void Null_is_written_whatever_the_member_holds() =>
        Write(new()
        {
            Subject = "a",
            Priority = 1,
            Note = null,
            Count = null,
            Urgent = null,
            At = null,
            Tags = new(null),
            Counts = new(null),
            To = null,
            Inner = null,
        }).ShouldBe("""{"subject":"a","priority":1,"note":null,"count":null,"urgent":null,"at":null,"tags":null,"counts":null,"to":null,"inner":null}""");

    [Fact]
    public void A_value_is_written_as_it_is_elsewhere() =>
        Write(new()
        {
            Subject = "",
            Priority = 0,
            Note = "x",
            Count = 0,
            Urgent = false,
            At = DateTimeOffset.UnixEpoch,
            Tags = new(["a", null]),
            Counts = new(new Dictionary<string, long?> { ["a"] = null, ["b"] = 2 }),
            To = new(["+1"]),
            Inner = new ProbeRequest { Text = "t" },
        }).ShouldBe("""{"subject":"","priority":0,"note":"x","count":0,"urgent":false,"at":"1970-01-01T00:00:00+00:00","tags":["a",null],"counts":{"a":null,"b":2},"to":["\u002B1"],"inner":{"text":"t"}}""");

    [Theory]
    [InlineData("""{"subject":null,"priority":null}""")]
    [InlineData("""{"subject":null,"priority":null,"note":null,"tags":null,"to":null}""")]
    [InlineData("""{"subject":"a","priority":7,"note":"x","count":0,"tags":["a",null],"to":["b"]}""")]
    public void What_was_written_is_read_again(string json) =>
        Write(JsonSerializer.Deserialize(json, ProbeJson.Default.NullableRequest)!).ShouldBe(json);

    [Fact]
    public void Null_and_absent_break_no_rule() =>
        Check(new() { Subject = null, Priority = null, Note = null, Count = null, Tags = new([null]), Counts = new(new Dictionary<string, long?> { ["a"] = null }) }).ShouldBeNull();

    [Fact]
    public void A_value_is_held_to_its_rule()
    {
        Check(new() { Subject = "long", Priority = null })!.Member.ShouldBe("subject");
        Check(new() { Subject = null, Priority = 0 })!.Member.ShouldBe("priority");
        Check(new() { Subject = null, Priority = null, Note = "long" })!.ShouldBe(new Violation("note", "at most 3 characters", "4"));
        Check(new() { Subject = null, Priority = null, Count = 0 })!.Member.ShouldBe("count");
        Check(new() { Subject = null, Priority = null, Tags = new(["a", "b", "c"]) })!.Member.ShouldBe("tags");
        Check(new() { Subject = null, Priority = null, Counts = new(new Dictionary<string, long?> { ["a"] = 0 }) })!.Member.ShouldBe("counts[0]");
        Check(new() { Subject = null, Priority = null, To = new("long") })!.Member.ShouldBe("to");
        Check(new() { Subject = null, Priority = null, Inner = new ProbeRequest { Text = "longer than ten" } })!.Member.ShouldBe("inner.text");
    }

    [Fact]
    public void Absent_null_and_a_value_are_not_equal()
    {
        OptionalValue<string?> absent = default, nothing = null, value = "x";

        (absent == nothing, nothing == value, value == "x", nothing == null).ShouldBe((false, false, true, true));
        (absent.IsSet, nothing.IsSet, value.IsSet).ShouldBe((false, true, true));
        (absent.Value, nothing.Value, value.Value).ShouldBe((null, null, "x"));
        value.GetHashCode().ShouldBe(new OptionalValue<string?>("x").GetHashCode());
        value.Equals((object)absent).ShouldBeFalse();
    }

    [Fact]
    public void Its_text_does_not_tell_the_value() =>
        new[] { default, new OptionalValue<string?>(null), "secret" }.Select(each => each.ToString()).ShouldBe(["absent", "null", "set"]);

    [Fact]
    public void Rules_tell_whether_null_is_allowed_and_what_a_value_must_keep()
    {
        MemberRule<NullableRequest> note = NullableRequest.Rules.Members.Single(member => member.Name == "note");

        note.IsRequired.ShouldBeFalse();
        note.Rule.ShouldBeOfType<NullOrRule<string>>().Value.ShouldBeOfType<TextRule>().MaxLength.ShouldBe(3);
        ((Rule<string>)note.Rule).AllowsNull.ShouldBeTrue();
        Rule.Text().AllowsNull.ShouldBeFalse();
    }

    private static string Write(NullableRequest request) => JsonSerializer.Serialize(request, ProbeJson.Default.NullableRequest);

    private static Violation? Check(NullableRequest request) => NullableRequest.Rules.Check(request);
}
