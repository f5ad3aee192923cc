using MessagingClients.Authentication;

namespace MessagingClients.Tests.Authentication;

/// <summary>Without a token nothing is sent.</summary>
public sealed class TokenFailureTests
{
    [Theory]
    [InlineData(400, """{"error":"invalid_client"}""", "answered with status 400")]
    [InlineData(500, "<html>", "answered with status 500")]
    [InlineData(302, "", "answered with status 302")]
    [InlineData(200, "", "and no token")]
    [InlineData(200, "<html>", "and no token")]
    [InlineData(200, "[]", "and no token")]
    [InlineData(200, "{}", "and no token")]
    [InlineData(200, """{"access_token":null}""", "and no token")]
    [InlineData(200, """{"access_token":7}""", "and no token")]
    [InlineData(200, """{"access_token":""}""", "and no token")]
    [InlineData(200, """{"access_token":"a\r\nX: y"}""", "and no token")]
    [InlineData(200, """{"access_token":"\ud800"}""", "and no token")]
    public async Task Without_a_token_nothing_is_sent(int status, string body, string message)
    {
        using TokenProbe probe = new();
        probe.Endpoint = (_, _) => Task.FromResult(ScriptedHandler.Response(status, body));

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        exception.Outcome.ShouldBe(Outcome.NotSent);
        exception.Attempts.ShouldBe(0);
        exception.StatusCode.ShouldBe(status);
        exception.RawText.ShouldBe(body);
        exception.Message.ShouldContain($"Nothing was sent: the token endpoint {TokenProbe.Url} ");
        exception.Message.ShouldContain(message);
        probe.Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_wait_that_a_token_endpoint_asks_for_is_told()
    {
        using TokenProbe probe = new();
        probe.Endpoint = (_, _) => Task.FromResult(ScriptedHandler.WithHeader(ScriptedHandler.Response(429), "Retry-After", "7"));

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        (exception.Outcome, exception.StatusCode, exception.RetryAfter).ShouldBe((Outcome.NotSent, 429, TimeSpan.FromSeconds(7)));
        exception.Headers["Retry-After"].ShouldBe("7");
    }

    [Fact]
    public async Task A_failure_to_get_a_token_is_not_kept()
    {
        using TokenProbe probe = new();
        probe.Endpoint = (_, _) => Task.FromResult(probe.Asked.Count == 1 ? ScriptedHandler.Response(503) : TokenProbe.Token("t2"));

        await Should.ThrowAsync<ApiException>(() => probe.SendAsync());
        await probe.SendAsync();

        probe.Sent.ShouldBe(["Bearer t2"]);
    }

    public static TheoryData<Exception> Breakdowns =>
    [
        new HttpRequestException(HttpRequestError.ConnectionError, TokenProbe.Secret),
        new TaskCanceledException(TokenProbe.Secret, new TimeoutException()),
        new InvalidOperationException(TokenProbe.Secret),
    ];

    [Theory]
    [MemberData(nameof(Breakdowns), DisableDiscoveryEnumeration = true)]
    public async Task A_token_endpoint_out_of_reach_is_named(Exception breakdown)
    {
        using TokenProbe probe = new();
        probe.Endpoint = (_, _) => Task.FromException<HttpResponseMessage>(breakdown);

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        exception.Outcome.ShouldBe(Outcome.NotSent);
        exception.Message.ShouldContain($"the token endpoint {TokenProbe.Url} could not be asked");
        exception.InnerException.ShouldBeSameAs(breakdown);
        exception.ToString().ShouldNotContain(TokenProbe.Secret);
    }

    [Fact]
    public async Task A_token_from_elsewhere_is_none()
    {
        using TokenProbe probe = new();
        probe.Endpoint = (request, _) => Task.FromResult(ScriptedHandler.Elsewhere(request, TokenProbe.Token("t1")));

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        exception.Outcome.ShouldBe(Outcome.NotSent);
        exception.Message.ShouldContain("another URL");
        probe.Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_deadline_while_a_token_is_asked_for_means_not_sent()
    {
        using TokenProbe probe = new();
        probe.Endpoint = async (_, cancellationToken) =>
        {
            probe.Time.Advance(TimeSpan.FromSeconds(100));
            await Task.FromCanceled(cancellationToken);
            return TokenProbe.Token("t1");
        };

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        exception.Outcome.ShouldBe(Outcome.NotSent);
        exception.Message.ShouldContain("The deadline passed before anything was sent.");
    }

    [Theory]
    [InlineData("http://id.example.com", "id", "secret", "TokenUrl")]
    [InlineData("https://id.example.com?key=hidden", "id", "secret", "TokenUrl")]
    [InlineData(null, "id", "secret", "TokenUrl")]
    [InlineData(TokenProbe.Url, null, "secret", "ClientId")]
    [InlineData(TokenProbe.Url, "id", "", "ClientSecret")]
    [InlineData(TokenProbe.Url, "id", "hidden\n", "ClientSecret")]
    public void A_client_that_could_not_ask_is_refused_at_construction(string? address, string? id, string? secret, string name)
    {
        ClientCredentials client = new() { TokenUrl = address is null ? null : new Uri(address), ClientId = id, ClientSecret = secret, Scope = "" };

        ArgumentException refused = Should.Throw<ArgumentException>(() => Credential.ClientToken(client));

        refused.ParamName.ShouldBe(name);
        refused.Message.ShouldStartWith(name);
        refused.Message.ShouldNotContain("hidden");
    }

    [Fact]
    public void A_client_does_not_show_its_secret()
    {
        ClientCredentials client = TokenProbe.Known();

        $"{client} {Credential.ClientToken(client)}".ShouldBe(
            $"OAuth2 client credentials (redacted) Authorization: (redacted), from the token endpoint {TokenProbe.Url}");
    }
}
