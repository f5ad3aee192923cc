using MessagingClients.Sending;

namespace MessagingClients.Tests.Sending;

public sealed class ServerUrlTests
{
    [Theory]
    [InlineData("https://{region}.example.com/{path}", "https://eu.example.com/v1")]
    [InlineData("//{region}.example.com/{path}", "https://eu.example.com/v1")]
    public void Variables_are_filled_in(string template, string expected) =>
        ServerUrl.Fill(template, [Region("eu"), new("path", "v1", "Path", [])])!.AbsoluteUri.ShouldBe(expected);

    [Fact]
    public void A_value_that_the_document_does_not_list_is_refused_and_not_shown()
    {
        ArgumentException refused = Should.Throw<ArgumentException>(() => ServerUrl.Fill("https://{region}.example.com", [Region("evil.example.org/#")]));

        refused.Message.ShouldStartWith("Region: expected one of us, eu, found another value.");
    }

    [Fact]
    public void A_value_that_is_missing_is_refused() =>
        Should.Throw<ArgumentException>(() => ServerUrl.Fill("https://{region}.example.com", [Region(null)])).Message.ShouldStartWith("Region is missing. Expected one of us, eu.");

    [Fact]
    public void What_makes_no_URL_is_none() => ServerUrl.Fill("https://{region}", [new("region", ":", "Region", [])]).ShouldBeNull();

    private static ServerVariable Region(string? value) => new("region", value, "Region", ["us", "eu"]);
}
