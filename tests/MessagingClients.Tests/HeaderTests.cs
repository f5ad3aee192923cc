namespace MessagingClients.Tests;

public sealed class HeaderTests
{
    private static readonly ApiHeaderCollection Headers = new(
    [
        new("X-Trace", "r1"), new("Content-Type", "text/html"), new("X-Many", "a"), new("x-many", "b, c"), new("X-Empty", ""),
    ]);

    [Theory]
    [InlineData("x-trace", "r1")]
    [InlineData("CONTENT-TYPE", "text/html")]
    [InlineData("X-Many", "a, b, c")]
    [InlineData("X-Empty", "")]
    [InlineData("X-Other", null)]
    [InlineData("no header at all", null)]
    [InlineData("", null)]
    public void A_header_is_found_by_its_name(string name, string? value) => Headers[name].ShouldBe(value);

    [Fact]
    public void Headers_are_listed_with_all_their_values() =>
        Headers.Select(header => $"{header.Key}={string.Join('|', header.Value)}")
            .ShouldBe(["X-Trace=r1", "X-Many=a|b, c", "X-Empty=", "Content-Type=text/html"]);

    [Fact]
    public void No_headers_are_none()
    {
        ApiHeaderCollection.Empty.ShouldBeEmpty();
        Should.Throw<ArgumentNullException>(() => new ApiHeaderCollection(headers: null!)).ParamName.ShouldBe("headers");
    }
}
