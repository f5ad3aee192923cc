using System.Net;
using MessagingClients.Cli.Refreshing;
using MessagingClients.TestKit;

namespace MessagingClients.Cli.Tests.Refreshing;

/// <summary>Refresh asks public servers by https, and this machine only where the origin is on it.</summary>
public sealed class WhereRefreshGoesTests : IDisposable
{
    private readonly SpecsCopy _specs = new();

    [Theory]
    [InlineData("https://docs.example.com/a.md", "https://docs.example.com/a.md")]
    [InlineData("https://docs.example.com/a.md", "https://www.example.com/b.md")]
    [InlineData("http://127.0.0.1:8080/a.md", "http://localhost:8081/b.md")]
    [InlineData("http://127.0.0.1:8080/a.md", "https://docs.example.com/a.md")]
    public void It_goes_there(string origin, string at) => Should.NotThrow(() => OriginRule.Require(new Uri(at), new Uri(origin)));

    [Theory]
    [InlineData("https://docs.example.com/a.md", "http://docs.example.com/a.md")]
    [InlineData("http://127.0.0.1:8080/a.md", "http://docs.example.com/a.md")]
    [InlineData("https://docs.example.com/a.md", "https://127.0.0.1/a.md")]
    [InlineData("https://docs.example.com/a.md", "https://localhost/a.md")]
    [InlineData("https://docs.example.com/a.md", "https://[::1]/a.md")]
    [InlineData("https://docs.example.com/a.md", "https://[::ffff:127.0.0.1]/a.md")]
    [InlineData("https://docs.example.com/a.md", "https://10.0.0.1/a.md")]
    [InlineData("https://docs.example.com/a.md", "https://169.254.169.254/latest/meta-data")]
    [InlineData("https://docs.example.com/a.md", "https://0.0.0.0/a.md")]
    [InlineData("https://docs.example.com/a.md", "https://2130706433/a.md")]
    [InlineData("https://docs.example.com/a.md", "https://user:word@docs.example.com/a.md")]
    [InlineData("https://docs.example.com/a.md", "file:///etc/passwd")]
    [InlineData("http://127.0.0.1:8080/a.md", "file:///etc/passwd")]
    [InlineData("http://127.0.0.1:8080/a.md", "ftp://127.0.0.1/a.md")]
    public void It_does_not_go_there(string origin, string at) =>
        Should.Throw<OriginException>(() => OriginRule.Require(new Uri(at), new Uri(origin))).Message.ShouldNotContain("word");

    [Theory]
    [InlineData("93.184.215.14", true)]
    [InlineData("2606:2800:21f:cb07:6820:80da:af6b:8b2c", true)]
    [InlineData("172.31.255.255", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("::ffff:192.168.1.1", false)]
    [InlineData("2002:7f00:1::", false)]
    public void Addresses_of_the_internet_are_known(string address, bool isPublic) => PublicAddress.Is(IPAddress.Parse(address)).ShouldBe(isPublic);

    [Theory]
    [InlineData("https://docs.example.com/a.md", "docs.example.com", "93.184.215.14")]
    [InlineData("https://docs.example.com/a.md", "proxy.example.net", "93.184.215.14 10.0.0.1")]
    [InlineData("http://localhost:8080/a.md", "localhost", "93.184.215.14 10.0.0.1")]
    public void A_name_of_the_internet_leads_to_no_address_of_this_network(string asked, string host, string allowed) =>
        PublicConnection.Allowed(new Uri(asked), host, [IPAddress.Parse("93.184.215.14"), IPAddress.Parse("10.0.0.1")]).ShouldBe(allowed.Split(' ').Select(IPAddress.Parse));

    [Fact]
    public async Task A_redirect_to_plain_http_is_not_followed()
    {
        await using RawServer server = Redirecting("http://docs.example.com/a.md");

        RefreshResult result = await _specs.RefreshAsync("clerk");

        result.Status.ShouldBe(RefreshStatus.Failed);
        result.Words.ShouldBe("Expected an https address, found http://docs.example.com/a.md.");
        server.Requests.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Five_redirects_are_followed_and_a_sixth_is_not()
    {
        await using RawServer server = Redirecting("/again");

        RefreshResult result = await _specs.RefreshAsync("clerk");

        result.Words.ShouldBe("Expected at most 5 redirects, found more.");
        server.Requests.Count.ShouldBe(6);
    }

    [Fact]
    public async Task A_page_that_has_moved_is_found_and_nothing_is_told_on_the_way()
    {
        await using RawServer page = RawServer.Answering("200 OK", _specs.Page("clerk"), "Content-Type: text/markdown");
        await using RawServer server = Redirecting(new Uri(page.Url, "/moved.md").AbsoluteUri, "Set-Cookie: a=b; Path=/");

        (await _specs.RefreshAsync("clerk")).Status.ShouldBe(RefreshStatus.Unchanged);

        string request = page.Requests.ShouldHaveSingleItem();
        request.ShouldStartWith("GET /moved.md HTTP/1.1\r\n");
        request.ShouldContain("\r\nUser-Agent: MessagingClients-refresh/");
        request.ShouldNotContain("Cookie");
        request.ShouldNotContain("Authorization");
        request.ShouldNotContain("Referer");
    }

    public void Dispose() => _specs.Dispose();

    private RawServer Redirecting(string to, params string[] headers)
    {
        RawServer server = RawServer.Answering("302 Found", "", [$"Location: {to}", .. headers]);
        _specs.ComesFrom("clerk", server.Url);
        return server;
    }
}
