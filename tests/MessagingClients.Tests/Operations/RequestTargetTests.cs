using MessagingClients.Constraints;
using MessagingClients.Operations;

namespace MessagingClients.Tests.Operations;

/// <summary>What parameters look like on their way, and which no request can carry.</summary>
public sealed class RequestTargetTests
{
    private static readonly Parameter<string> Text = new("q", ParameterPlace.Query, Rule.Text(maxLength: 20));

    [Theory]
    [InlineData("", "?q=")]
    [InlineData(" ", "?q=%20")]
    [InlineData("a&b=c+d%e", "?q=a%26b%3Dc%2Bd%25e")]
    [InlineData("/?#:@", "?q=%2F%3F%23%3A%40")]
    [InlineData("ü👋", "?q=%C3%BC%F0%9F%91%8B")]
    public void A_text_in_a_query_keeps_its_signs_to_itself(string text, string query) => Query(Text, text).ShouldBe(query);

    [Fact]
    public void Reserved_signs_stand_as_they_are_where_the_document_lets_them_and_they_change_nothing() =>
        Query(new Parameter<string>("q", ParameterPlace.Query, Rule.Text()) { AllowsReserved = true }, "a/b?c:d&e=f+g#h%2F")
            .ShouldBe("?q=a/b?c:d%26e%3Df%2Bg%23h%252F");

    [Fact]
    public void Values_are_written_as_JSON_would_in_any_culture()
    {
        RequestTarget target = Target()
            .Add(new Parameter<long>("a", ParameterPlace.Query, Rule.Any<long>()), -5L)
            .Add(new Parameter<double>("b", ParameterPlace.Query, Rule.Any<double>()), 0.5)
            .Add(new Parameter<bool>("c", ParameterPlace.Query, Rule.Any<bool>()), true)
            .Add(new Parameter<DateTimeOffset>("d", ParameterPlace.Query, Rule.Any<DateTimeOffset>()), DateTimeOffset.UnixEpoch);

        target.Query.ShouldBe("?a=-5&b=0.5&c=true&d=1970-01-01T00%3A00%3A00%2B00%3A00");
    }

    [Theory]
    [InlineData(ListStyle.Repeated, "?x=a%2Cb&x=c%20%7C")]
    [InlineData(ListStyle.Comma, "?x=a%2Cb,c%20%7C")]
    public void Items_are_told_apart(ListStyle style, string query) => Query(List(style), ["a,b", "c |"]).ShouldBe(query);

    [Theory]
    [InlineData(ListStyle.Space, "?x=a%20b")]
    [InlineData(ListStyle.Pipe, "?x=a%7Cb")]
    public void Separators_are_encoded(ListStyle style, string query) => Query(List(style), ["a", "b"]).ShouldBe(query);

    [Theory]
    [InlineData(ListStyle.Space, "a b")]
    [InlineData(ListStyle.Pipe, "a|b")]
    public void An_item_that_would_be_taken_for_two_is_refused(ListStyle style, string item) =>
        Should.Throw<ArgumentException>(() => Target().Add(List(style), [item]).Require(check: false)).Message.ShouldStartWith("x: expected items without");

    [Fact]
    public void An_empty_array_is_refused() =>
        Should.Throw<ArgumentException>(() => Target().Add(List(ListStyle.Comma), []).Require(check: false)).Message.ShouldStartWith("x: expected at least one item");

    [Fact]
    public void Headers_and_cookies_have_their_own_places()
    {
        RequestTarget target = Target()
            .Add(new Parameter<string>("X-A", ParameterPlace.Header, Rule.Text()), "a, b")
            .Add(new ListParameter<long>("X-B", ParameterPlace.Header, Rule.List(Rule.Any<long>()), ListStyle.Comma), [1, 2])
            .Add(new Parameter<string>("one", ParameterPlace.Cookie, Rule.Text()), "a;b")
            .Add(new Parameter<string>("two", ParameterPlace.Cookie, Rule.Text()), "c");

        target.Headers.ShouldBe([new("X-A", "a, b"), new("X-B", "1,2"), new("Cookie", "one=a%3Bb; two=c")]);
        target.Query.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a\r\nX-Evil: b")]
    [InlineData("ü")]
    [InlineData(" a")]
    [InlineData("a ")]
    public void A_header_that_would_not_arrive_is_refused(string text)
    {
        ArgumentException refused = Should.Throw<ArgumentException>(
            () => Target().Add(new Parameter<string>("X-A", ParameterPlace.Header, Rule.Text()), text).Require(check: false));

        refused.Message.ShouldStartWith("X-A: expected printable ASCII");
        refused.Message.ShouldNotContain("Evil");
    }

    [Fact]
    public void What_breaks_the_document_is_refused_unless_the_check_is_off()
    {
        RequestTarget target = Target().Add(Text, new string('a', 21));

        Should.Throw<ArgumentException>(() => target.Require(check: true)).Message.ShouldStartWith("q: expected at most 20 characters, found 21.");
        target.Require(check: false);
        target.Query.ShouldBe("?q=" + new string('a', 21));
    }

    [Fact]
    public void Half_a_character_is_refused_in_any_case() =>
        Should.Throw<ArgumentException>(() => Target().Add(Text, "a\uD83D").Require(check: false)).Message.ShouldStartWith("q: expected text, found a surrogate");

    [Fact]
    public void A_required_parameter_is_required() =>
        Should.Throw<ArgumentNullException>(() => Target().Add(new Parameter<string>("q", ParameterPlace.Query, Rule.Text()) { IsRequired = true }, null).Require(check: false))
            .ParamName.ShouldBe("q");

    [Fact]
    public void What_is_left_out_is_not_there() => Target().Add(Text, null).Query.ShouldBeEmpty();

    private static ListParameter<string> List(ListStyle style) => new("x", ParameterPlace.Query, Rule.List(Rule.Text()), style);

    private static RequestTarget Target() => new($"/notes");

    private static string Query<T>(Parameter<T> parameter, T value)
        where T : class => Target().Add(parameter, value).Query;
}
