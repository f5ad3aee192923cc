using System.Text.Json;
using MessagingClients.Conformance.Subjects.Requests;

namespace MessagingClients.Conformance.Tests.Subjects.Requests;

public sealed class TypedRequestTests
{
    [Fact]
    public void Members_are_found_by_letters_and_digits() =>
        Build<TextUs.SendMessageRequest>("""{"to":"+1","saved_reply":"r"}""").SavedReply.ShouldBe("r");

    [Theory]
    [InlineData("""{"whole":9007199254740993}""", 9007199254740993)]
    [InlineData("""{"whole":1e3}""", 1000)]
    [InlineData("""{"whole":-1.0}""", -1)]
    public void A_whole_number_keeps_its_value(string body, long expected) => Build<Probe>(body).Whole.ShouldBe(expected);

    [Theory]
    [InlineData("""{"whole":1.5}""")]
    [InlineData("""{"whole":9223372036854775808}""")]
    [InlineData("""{"small":2147483648}""")]
    [InlineData("""{"exact":1.00000000000000000000000000000001}""")]
    [InlineData("""{"floating":9007199254740993}""")]
    [InlineData("""{"floating":1e999}""")]
    [InlineData("""{"colour":1}""")]
    public void A_number_that_the_type_would_change_cannot_be_expressed(string body) => Reason<Probe>(body).ShouldContain("cannot hold Number");

    [Fact]
    public void Fractions_are_exact()
    {
        Probe made = Build<Probe>("""{"exact":79228162514264337593543950335,"floating":0.30000000000000004,"small":2}""");

        made.Exact.ShouldBe(decimal.MaxValue);
        made.Floating.ShouldBe(0.1 + 0.2);
        made.Small.ShouldBe(2);
    }

    [Fact]
    public void Texts_of_a_form_get_their_type()
    {
        Probe made = Build<Probe>("""
            {"instant":"2026-11-21T10:00:00+02:00","id":"0a0a0a0a-0b0b-0c0c-0d0d-0e0e0e0e0e0e","link":"https://a.example/%C3%A9","colour":"deep_red","flag":false}
            """);

        made.Instant.ShouldBe(new DateTimeOffset(2026, 11, 21, 8, 0, 0, TimeSpan.Zero));
        made.Id.ShouldBe(Guid.Parse("0a0a0a0a-0b0b-0c0c-0d0d-0e0e0e0e0e0e"));
        made.Link!.OriginalString.ShouldBe("https://a.example/%C3%A9");
        made.Colour.ShouldBe(Colour.DeepRed);
        made.Flag.ShouldBe(false);
    }

    [Fact]
    public void Objects_lists_and_dictionaries_are_filled_all_the_way_down()
    {
        Probe made = Build<Probe>("""{"nested":{"text":"inner"},"numbers":[1,2],"probes":[{"whole":3}],"counts":{"a-b":4,"A-b":5}}""");

        made.Nested!.Text.ShouldBe("inner");
        made.Numbers.ShouldBe([1, 2]);
        made.Probes!.Single().Whole.ShouldBe(3);
        made.Counts.ShouldBe(new Dictionary<string, long> { ["a-b"] = 4, ["A-b"] = 5 }, ignoreOrder: true);
    }

    [Fact]
    public void What_is_not_given_stays_absent_where_null_could_be_said()
    {
        Probe made = Build<Probe>("{}");

        new[] { made.Note.IsSet, made.Limit.IsSet, made.Tags.IsSet, made.To.IsSet, made.Inner.IsSet }.ShouldAllBe(isSet => !isSet);
    }

    [Fact]
    public void Null_is_set_where_it_can_be_said()
    {
        Probe made = Build<Probe>("""{"note":null,"limit":null,"tags":null,"to":null,"inner":null}""");

        new[] { made.Note.IsSet, made.Limit.IsSet, made.Tags.IsSet, made.To.IsSet, made.Inner.IsSet }.ShouldAllBe(isSet => isSet);
        new object?[] { made.Note.Value, made.Limit.Value, made.Tags.Value, made.To.Value, made.Inner.Value }.ShouldAllBe(value => value == null);
    }

    [Fact]
    public void A_value_is_set_where_null_could_be_said()
    {
        Probe made = Build<Probe>("""{"note":"x","limit":1,"tags":["a",null],"to":["b"],"inner":{"note":null}}""");

        (made.Note.Value, made.Limit.Value, made.To.Value!.Value.IsMany).ShouldBe(("x", 1, true));
        made.Tags.Value.ShouldBe(["a", null]);
        made.Inner.Value!.Note.IsSet.ShouldBeTrue();
    }

    [Fact]
    public void Members_of_any_type_take_the_value_as_it_is()
    {
        Probe made = Build<Probe>("""{"any":{"b":[1.50]},"anything":"text"}""");

        made.Any!.Value.GetRawText().ShouldBe("""{"b":[1.50]}""");
        made.Anything.ShouldBe("text");
    }

    [Fact]
    public void Text_is_taken_character_by_character()
    {
        string text = Build<Probe>("""{"text":"\u0000\ud83d\ude00 \" \\ \/ \b\f\n\r\t é \ud83d"}""").Text!;

        text.ShouldBe("\0😀 \" \\ / \b\f\n\r\t é \ud83d");
    }

    [Fact]
    public void A_lone_surrogate_stays_one_in_names_too() =>
        Build<Probe>("""{"counts":{"\udc00x":1}}""").Counts!.Keys.ShouldBe(["\udc00x"]);

    [Theory]
    [InlineData("""{"nested":{"unknown":1}}""", "$.nested.unknown", "Probe has no member")]
    [InlineData("""{"additionalProperties":{}}""", "$.additionalProperties", "Probe has no member")]
    [InlineData("""{"readOnly":"x"}""", "$.readOnly", "Probe has no member")]
    [InlineData("""{"text":1}""", "$.text", "String cannot hold Number 1")]
    [InlineData("""{"flag":"true"}""", "$.flag", "Boolean cannot hold String")]
    [InlineData("""{"colour":"DeepRed"}""", "$.colour", "Colour cannot hold String")]
    [InlineData("""{"instant":"yesterday"}""", "$.instant", "DateTimeOffset cannot hold String")]
    [InlineData("""{"id":"0a"}""", "$.id", "Guid cannot hold String")]
    [InlineData("""{"numbers":[1,null]}""", "$.numbers[1]", "Int64 cannot be null")]
    [InlineData("""{"numbers":1}""", "$.numbers", "cannot hold Number")]
    [InlineData("""{"nested":"x"}""", "$.nested", "Probe cannot hold String")]
    [InlineData("""{"text":null}""", "$.text", "null in Text cannot be told")]
    [InlineData("""{"limit":"x"}""", "$.limit", "Int64 cannot hold String")]
    [InlineData("""{"text":"a","text":"b"}""", "$.text", "only once")]
    [InlineData("""{"counts":{"a":1,"a":2}}""", "$.counts.a", "twice")]
    [InlineData("[]", "$", "Probe cannot hold Array")]
    [InlineData("null", "$", "cannot be null")]
    [InlineData("{", "$", "no JSON")]
    public void What_the_type_cannot_hold_is_said_with_its_place(string body, string place, string reason)
    {
        string found = Reason<Probe>(body);

        found.ShouldStartWith(place + ": ");
        found.ShouldContain(reason);
    }

    [Fact]
    public void Members_that_a_document_cannot_tell_apart_are_named() =>
        Reason<Twins>("""{"saved_reply":"x"}""").ShouldContain("SavedReply, Saved_Reply");

    [Fact]
    public void A_member_that_is_called_otherwise_is_found_by_the_name_that_it_states()
    {
        Renamed made = Build<Renamed>("""{"renamed":"a","type":"fixed","xAxis":"b","x-axis":"c"}""");

        (made.RenamedMember, made.XAxis, made.XDashAxis).ShouldBe(("a", "b", "c"));
    }

    [Fact]
    public void Members_that_have_no_names_go_where_a_caller_puts_them()
    {
        Open made = Build<Open>("""{"whole":1,"x":"a","additionalProperties":"b","whole":"c"}""");

        (made.Whole, made.AdditionalPropertiesMember).ShouldBe((1, "b"));
        made.AdditionalProperties.ShouldBe(new Dictionary<string, string> { ["x"] = "a", ["whole"] = "c" }, ignoreOrder: true);
        Build<Open>("""{"whole":1}""").AdditionalProperties.ShouldBeNull();
        Reason<Open>("""{"x":1}""").ShouldBe("$.x: String cannot hold Number 1");
    }

    [Fact]
    public void Names_that_a_client_swaps_are_not_followed() => Build<Renamed>("""{"left":"l"}""").Left.ShouldBe("l");

    [Theory]
    [InlineData("""{"number":1}""")]
    [InlineData("""{"text":null,"number":1}""")]
    public void A_required_text_is_left_at_null_for_the_client_to_refuse(string body) => Build<Demanding>(body).Text.ShouldBeNull();

    [Theory]
    [InlineData("""{"text":"x"}""", "cannot be made without Number")]
    [InlineData("""{"text":"x","number":null}""", "Int64 cannot be null")]
    public void A_required_number_cannot_be_left_out(string body, string reason) => Reason<Demanding>(body).ShouldContain(reason);

    [Fact]
    public void An_abstract_type_cannot_be_filled() => Reason<Stream>("{}").ShouldContain("Stream is no object");

    [Fact]
    public void What_is_made_outlives_the_text_that_it_was_made_from() =>
        Build<Probe>("""{"any":"x"}""").Any!.Value.ValueKind.ShouldBe(JsonValueKind.String);

    private static T Build<T>(string body) => TypedRequest.Build(typeof(T), body).ShouldBeOfType<T>();

    private static string Reason<T>(string body) =>
        Should.Throw<InexpressibleException>(() => TypedRequest.Build(typeof(T), body)).Message;
}
