using System.Net;
using MessagingClients.TestKit;

namespace MessagingClients.Tests.Sending;

public sealed class RequestTests
{
    [Fact]
    public async Task A_request_is_what_the_document_says_and_nothing_else()
    {
        await using RawServer server = RawServer.Answering("201 Created", "{}");
        using Probe probe = new(server.Url);

        await probe.SendAsync(new ProbeRequest { Text = "+1 é😀\"\\\n" });

        server.Requests.ShouldHaveSingleItem().ShouldBe(
            $"POST /probe HTTP/1.1\r\nHost: {server.Url.Authority}\r\nAccept: application/json\r\nX-Key: {Probe.Secret}\r\n"
            + "Content-Type: application/json\r\nContent-Length: 26\r\n\r\n" + """{"text":"+1 é😀\"\\\n"}""");
    }

    [Fact]
    public async Task Nothing_is_accepted_where_the_document_knows_no_body_of_an_answer()
    {
        await using RawServer server = RawServer.Answering("202 Accepted");
        using Probe probe = new(server.Url);

        await probe.SendOptionalAsync();

        server.Requests.ShouldHaveSingleItem().ShouldNotContain("Accept");
    }

    [Fact]
    public async Task The_media_type_of_the_document_is_sent_as_it_is()
    {
        await using RawServer server = RawServer.Answering("201 Created", "{}");
        using Probe probe = new(server.Url);

        await probe.SendVersionedAsync();

        server.Requests.ShouldHaveSingleItem().ShouldContain(
            "\r\nAccept: application/vnd.probe.v2+json, application/json;q=0.5\r\nX-Key: s3cr3t\r\nContent-Type: application/vnd.probe.v2+json; charset=utf-8\r\nContent-Length: 16\r\n\r\n");
    }

    [Theory]
    [InlineData("my_account", "/my_account/probe")]
    [InlineData("../../x?y#z%2F", "/..%2F..%2Fx%3Fy%23z%252F/probe")]
    [InlineData("a b+c&d;e:f@g", "/a%20b%2Bc%26d%3Be%3Af%40g/probe")]
    [InlineData("é\r\nX: y", "/%C3%A9%0D%0AX%3A%20y/probe")]
    [InlineData("...", "/.../probe")]
    public async Task A_path_parameter_stays_in_its_segment(string account, string path)
    {
        await using RawServer server = RawServer.Answering("201 Created", "{}");
        using Probe probe = new(server.Url);

        await probe.SendToAsync(account);

        server.Requests.ShouldHaveSingleItem().ShouldStartWith($"POST {path} HTTP/1.1\r\n");
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task A_path_parameter_that_would_be_another_path_is_refused(string account)
    {
        using Probe probe = new(new Uri("https://example.com"));

        (await Should.ThrowAsync<ArgumentException>(async () => await probe.SendToAsync(account))).ParamName.ShouldBe("account");
    }

    [Fact]
    public async Task The_path_of_the_base_URL_stands_before_that_of_the_operation()
    {
        await using RawServer server = RawServer.Answering("201 Created", "{}");
        using Probe probe = new(new Uri(server.Url, "v1/"));

        await probe.SendAsync();

        server.Requests.ShouldHaveSingleItem().ShouldStartWith("POST /v1/probe ");
    }

    public static TheoryData<int, string> Broken => new()
    {
        { 0, "text: expected at most 10 characters, found 12." },
        { 1, "text: expected text, found a surrogate without its other half" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task A_broken_constraint_is_refused_before_sending_without_its_value(int which, string message)
    {
        string text = which == 0 ? "Hello there!" : "a\uD800";
        await using RawServer server = RawServer.Answering("201 Created", "{}");
        using Probe probe = new(server.Url);

        ArgumentException refused = await Should.ThrowAsync<ArgumentException>(() => probe.SendAsync(new ProbeRequest { Text = text }));

        refused.Message.ShouldContain(message);
        refused.Message.ShouldNotContain(text);
        server.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Checks_can_be_turned_off_for_a_call()
    {
        await using RawServer server = RawServer.Answering("201 Created", "{}");
        using Probe probe = new(server.Url);

        await probe.SendAsync(new ProbeRequest { Text = "Hello there!" }, new CallOptions { CheckRequest = false });

        server.Requests.ShouldHaveSingleItem().ShouldContain("Hello there!");
    }

    [Fact]
    public async Task A_redirect_is_not_followed_even_through_a_handler_that_would()
    {
        await using RawServer other = RawServer.Answering("201 Created", "{}");
        await using RawServer server = RawServer.Answering("307 Temporary", "", $"Location: {other.Url}probe");
        using SocketsHttpHandler handler = new();
        using Probe probe = new(server.Url, handler: handler);

        (await Should.ThrowAsync<ApiException>(() => probe.SendAsync())).StatusCode.ShouldBe(307);

        handler.AllowAutoRedirect.ShouldBeFalse();
        other.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_handler_in_use_that_follows_redirects_is_refused()
    {
        await using RawServer server = RawServer.Answering("200 OK");
        using SocketsHttpHandler handler = new();
        using (HttpMessageInvoker invoker = new(handler, disposeHandler: false))
        using (HttpRequestMessage request = new(HttpMethod.Get, server.Url))
        using (await invoker.SendAsync(request, CancellationToken.None))
        {
            Should.Throw<ArgumentException>(() => new Probe(server.Url, handler: handler)).Message.ShouldContain("AllowAutoRedirect");
        }
    }

    [Fact]
    public async Task A_handler_that_cannot_be_looked_into_must_be_trusted()
    {
        using Unknown handler = new();
        using DelegatingHandler chain = new Outer(handler);

        Should.Throw<ArgumentException>(() => new Probe(new Uri("https://example.com"), handler: chain)).Message.ShouldContain("TrustHandler");

        using Probe trusted = new(new Uri("https://example.com"), options => options.TrustHandler = true, chain);
        (await trusted.SendAsync()).StatusCode.ShouldBe(201);
    }

    [Fact]
    public async Task A_handler_of_the_callers_stays_open()
    {
        using Unknown handler = new();
        using (new Probe(new Uri("https://example.com"), options => options.TrustHandler = true, handler))
        {
        }

        using HttpMessageInvoker invoker = new(handler);
        using HttpRequestMessage request = new(HttpMethod.Get, "https://example.com");
        (await invoker.SendAsync(request, CancellationToken.None)).StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    private sealed class Unknown : HttpMessageHandler
    {
        private bool _disposed;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.Created) { Content = new StringContent("{}") });
        }

        protected override void Dispose(bool disposing)
        {
            _disposed = true;
            base.Dispose(disposing);
        }
    }

    private sealed class Outer(HttpMessageHandler inner) : DelegatingHandler(inner);
}
