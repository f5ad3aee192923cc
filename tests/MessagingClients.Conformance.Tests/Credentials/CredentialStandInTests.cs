using System.Net;
using MessagingClients.Conformance.StandIns;
using MessagingClients.Doors;

namespace MessagingClients.Conformance.Tests.Credentials;

/// <summary>A stand-in asks for the credentials of each operation, and takes any alternative.</summary>
public sealed class CredentialStandInTests : IAsyncLifetime
{
    private StandIn? _standIn;

    public async ValueTask InitializeAsync() => _standIn = await StandIn.StartAsync(OwnDocument.Doors.Spec);

    public ValueTask DisposeAsync() => _standIn!.DisposeAsync();

    [Fact]
    public async Task A_client_is_answered_with_what_it_was_given()
    {
        using DoorsClient keyed = Client(static options => options.Key = "a-key");
        using DoorsClient user = Client(static options => (options.UserName, options.Password) = ("user", "password"));
        using DoorsClient guest = Client(static options => options.TokenSource = static _ => new("t1"));
        using DoorsClient locks = Client(static options => (options.Cookie, options.App) = ("s1", "a1"));

        (await keyed.ListDoorsWithResponseAsync(new() { Limit = 5 }, cancellationToken: TestContext.Current.CancellationToken)).StatusCode.ShouldBe(200);
        (await user.ListDoorsWithResponseAsync(cancellationToken: TestContext.Current.CancellationToken)).StatusCode.ShouldBe(200);
        (await guest.ListGuestsWithResponseAsync(cancellationToken: TestContext.Current.CancellationToken)).StatusCode.ShouldBe(200);
        (await locks.ListLocksWithResponseAsync(new() { Theme = "dark" }, cancellationToken: TestContext.Current.CancellationToken)).StatusCode.ShouldBe(200);
        (await keyed.ListBellsWithResponseAsync(cancellationToken: TestContext.Current.CancellationToken)).StatusCode.ShouldBe(200);
        (await keyed.ListKeysWithResponseAsync(cancellationToken: TestContext.Current.CancellationToken)).StatusCode.ShouldBe(200);
    }

    [Fact]
    public async Task An_operation_that_asks_for_something_else_is_not_sent()
    {
        using DoorsClient keyed = Client(static options => options.Key = "key");

        ApiException refused = await Should.ThrowAsync<ApiException>(() => keyed.ListLocksAsync(cancellationToken: TestContext.Current.CancellationToken));

        refused.Outcome.ShouldBe(Outcome.NotSent);
        refused.Message.ShouldContain("The operation asks for Cookie with App, and the options of the client have Key.");
    }

    [Theory]
    [InlineData("/doors", "", HttpStatusCode.NotFound)]
    [InlineData("/doors?door%20key=k", "", HttpStatusCode.OK)]
    [InlineData("/doors", "Authorization: Basic YTpi", HttpStatusCode.OK)]
    [InlineData("/doors", "Authorization: Bearer YTpi", HttpStatusCode.NotFound)]
    [InlineData("/locks", "X-App: a", HttpStatusCode.NotFound)]
    [InlineData("/locks", "X-App: a|Cookie: session=s", HttpStatusCode.OK)]
    [InlineData("/guests", "Authorization: Bearer t", HttpStatusCode.OK)]
    [InlineData("/bells", "", HttpStatusCode.OK)]
    public async Task A_request_without_a_credential_that_is_asked_for_is_not_answered(string path, string headers, HttpStatusCode status)
    {
        using HttpClient client = new(new SocketsHttpHandler { UseCookies = false, UseProxy = false });
        using HttpRequestMessage request = new(HttpMethod.Get, $"{_standIn!.Url}{path}");
        request.Headers.Add("Accept", "application/json");
        foreach (string[] header in headers.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(header => header.Split(": ")))
        {
            request.Headers.TryAddWithoutValidation(header[0], header[1]);
        }

        using HttpResponseMessage response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(status);
    }

    private DoorsClient Client(Action<DoorsClientOptions> configure)
    {
        DoorsClientOptions options = new() { BaseUrl = _standIn!.Url, GuestsUrl = _standIn.Url };
        configure(options);
        return new DoorsClient(options);
    }
}
