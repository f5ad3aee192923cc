using MessagingClients.Operations;
using System.Net;
using MessagingClients.Sending;
using MessagingClients.TestKit;

namespace MessagingClients.Tests.Sending;

/// <summary>A handler that would send a message again, or to somebody else, is refused before the first message.</summary>
public sealed class HandlerChainTests
{
    private static readonly Uri Somewhere = new("https://example.com");

    public static TheoryData<string> WithCredentials => ["sockets", "client", "default"];

    [Theory]
    [MemberData(nameof(WithCredentials))]
    public void A_handler_with_credentials_of_its_own_is_refused_even_where_it_is_trusted(string kind)
    {
        using HttpMessageHandler primary = kind switch
        {
            "sockets" => new SocketsHttpHandler { Credentials = new NetworkCredential("user", "hidden") },
            "client" => new HttpClientHandler { Credentials = new NetworkCredential("user", "hidden") },
            _ => new HttpClientHandler { UseDefaultCredentials = true },
        };
        using Link outer = new(new Link(primary));

        foreach (HttpMessageHandler handler in new[] { primary, outer })
        {
            ArgumentException refused = Should.Throw<ArgumentException>(
                () => new Probe(Somewhere, options => options.TrustHandler = true, handler));

            refused.ParamName.ShouldBe("handler");
            refused.Message.ShouldContain("credentials");
            refused.Message.ShouldNotContain("hidden");
        }
    }

    [Fact]
    public void Redirects_are_turned_off_at_the_end_of_a_chain()
    {
        using SocketsHttpHandler sockets = new();
        using HttpClientHandler client = new();
        using Link outer = new(new Link(sockets));

        new Probe(Somewhere, handler: outer).Dispose();
        new Probe(Somewhere, handler: client).Dispose();

        sockets.AllowAutoRedirect.ShouldBeFalse();
        client.AllowAutoRedirect.ShouldBeFalse();
    }

    [Fact]
    public void A_chain_without_an_end_is_refused()
    {
        using Link outer = new(new Link());

        Should.Throw<ArgumentException>(() => new Probe(Somewhere, handler: outer)).Message.ShouldContain("Link without an InnerHandler");
    }

    [Fact]
    public void No_handler_is_no_choice() => Should.Throw<ArgumentNullException>(
        () => new ApiConnection(new ApiDescription("Probe", "Probe API"), new ProbeOptions { Key = "key" }, handler: null!)).ParamName.ShouldBe("handler");

    [Fact]
    public void The_handler_of_a_client_follows_nothing_and_keeps_no_cookies()
    {
        using SocketsHttpHandler own = HandlerChain.Own(isLocal: false);
        using SocketsHttpHandler here = HandlerChain.Own(isLocal: true);

        (own.AllowAutoRedirect, own.UseCookies, own.UseProxy).ShouldBe((false, false, true));
        here.UseProxy.ShouldBeFalse();
    }

    [Theory]
    [InlineData(201)]
    [InlineData(400)]
    [InlineData(422)]
    public async Task An_answer_from_elsewhere_is_unknown_whatever_it_says(int status)
    {
        using ScriptedHandler handler = new(request => ScriptedHandler.Elsewhere(request, ScriptedHandler.Response(status, """{"id":7}""")));
        using Probe probe = new(Somewhere, options => options.TrustHandler = true, handler);

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        exception.Outcome.ShouldBe(Outcome.Unknown);
        exception.StatusCode.ShouldBe(status);
        exception.Message.ShouldContain("another URL");
        exception.GetType().ShouldBe(typeof(ApiException));
        exception.RawText.ShouldBe("""{"id":7}""");
    }

    [Fact]
    public async Task A_token_that_fires_in_an_answer_from_elsewhere_leaves_the_outcome_unknown()
    {
        using CancellationTokenSource source = new();
        using ScriptedHandler handler = new(request =>
        {
            source.Cancel();
            return ScriptedHandler.Elsewhere(request, new HttpResponseMessage(HttpStatusCode.Created) { Content = new StreamContent(new Failing()) });
        });
        using Probe probe = new(Somewhere, options => options.TrustHandler = true, handler);

        (await Assert.ThrowsAsync<ApiCanceledException>(() => probe.SendUntilAsync(source.Token))).Outcome.ShouldBe(Outcome.Unknown);
    }

    [Fact]
    public async Task A_followed_redirect_of_a_trusted_handler_does_not_send_the_body_again()
    {
        await using RawServer other = RawServer.Answering("201 Created", """{"id":7}""");
        await using RawServer server = RawServer.Answering("307 Temporary", "", $"Location: {other.Url}probe");
        using SocketsHttpHandler redirecting = new();
        using HttpMessageInvoker hidden = new(redirecting);
        using ScriptedHandler handler = new(hidden.SendAsync);
        using Probe probe = new(server.Url, options => options.TrustHandler = true, handler);

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        exception.Outcome.ShouldBe(Outcome.Unknown);
        string.Concat(other.Requests).ShouldNotContain("Hello");
    }

    private sealed class Failing : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            ValueTask.FromCanceled<int>(new CancellationToken(canceled: true));
    }
}
