using System.Diagnostics;
using System.Text;
using MessagingClients.Authentication;
using MessagingClients.Operations;

namespace MessagingClients.Tests.Authentication;

/// <summary>Where credentials stand in requests, and where they never show.</summary>
public sealed class CredentialPlaceTests
{
    private const string Secret = "s3cr3t/+&=%25";
    private const string Encoded = "s3cr3t%2F%2B%26%3D%2525";

    [Theory]
    [InlineData("https://example.com/a", $"https://example.com/a?api%20key={Encoded}")]
    [InlineData("https://example.com/a%2F%2E?b=1", $"https://example.com/a%2F%2E?b=1&api%20key={Encoded}")]
    public async Task A_key_in_the_query_comes_after_what_is_there(string address, string expected)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, new Uri(address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));

        await ApplyAsync(Credential.ApiKey(ParameterPlace.Query, "api key", Secret, source: null, "ApiKey"), request);

        request.RequestUri!.AbsoluteUri.ShouldBe(expected);
    }

    [Fact]
    public async Task A_key_in_a_cookie_stands_in_one_header_with_the_others()
    {
        using HttpRequestMessage request = new();
        request.Headers.TryAddWithoutValidation("Cookie", "theme=dark");

        await ApplyAsync(Credential.ApiKey(ParameterPlace.Cookie, "session", null, static _ => new("a1"), "ApiKey"), request);

        request.Headers.NonValidated["Cookie"].ShouldBe(["theme=dark; session=a1"]);
    }

    [Theory]
    [InlineData("user", "pass word", "user:pass word")]
    [InlineData("", "töken:€", ":töken:€")]
    [InlineData("key", "", "key:")]
    public async Task A_user_and_a_password_go_out_as_UTF_8(string user, string password, string expected)
    {
        using HttpRequestMessage request = new();

        await ApplyAsync(Credential.Basic(user, password, "UserName", "Password"), request);

        string sent = request.Headers.NonValidated["Authorization"].Single();
        sent.ShouldStartWith("Basic ");
        Encoding.UTF8.GetString(Convert.FromBase64String(sent["Basic ".Length..])).ShouldBe(expected);
    }

    [Theory]
    [InlineData(null, Secret, "UserName is missing")]
    [InlineData("user", null, "Password is missing")]
    [InlineData($"{Secret}:", "a", "UserName has a colon")]
    [InlineData("user", $"{Secret}\n", "Password has a control character")]
    public void What_no_request_can_carry_is_refused_and_not_shown(string? user, string? password, string expected)
    {
        ArgumentException refused = Should.Throw<ArgumentException>(() => Credential.Basic(user, password, "UserName", "Password"));

        refused.Message.ShouldStartWith(expected);
        refused.Message.ShouldNotContain("s3cr3t");
    }

    [Theory]
    [InlineData("a;b")]
    [InlineData("a\"b")]
    public void A_cookie_holds_no_end_of_itself(string key) => Should.Throw<ArgumentException>(
        () => Credential.ApiKey(ParameterPlace.Cookie, "session", key, source: null, "ApiKey")).Message.ShouldStartWith("ApiKey has a character at position 1 that a cookie cannot carry");

    [Fact]
    public async Task A_key_in_the_query_shows_in_no_exception_and_in_no_trace()
    {
        List<string> said = [];
        using ActivityListener listener = new()
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => said.Add(string.Join('\n', activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"))),
        };
        ActivitySource.AddActivityListener(listener);
        using Probe probe = new(new Uri("http://127.0.0.1:1"), static options => options.Make = static () => Key());

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        exception.Outcome.ShouldBe(Outcome.NotSent);
        said.ShouldNotBeEmpty();
        said.Append(exception.ToString()).Append(Key().ToString()!).ShouldAllBe(text => !text.Contains("s3cr3t", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_to_a_request_with_a_key_in_its_query_is_its_own()
    {
        using ScriptedHandler handler = new(request => ScriptedHandler.Response(request.RequestUri!.Query == $"?key={Encoded}" ? 201 : 400, "{}"));
        using Probe probe = new(new Uri("https://example.com"), static options => (options.TrustHandler, options.Make) = (true, static () => Key()), handler);

        (await probe.SendAsync()).StatusCode.ShouldBe(201);
    }

    private static Credential Key() => Credential.ApiKey(ParameterPlace.Query, "key", Secret, source: null, "ApiKey");

    private static async Task ApplyAsync(Credential credential, HttpRequestMessage request)
    {
        using HttpMessageInvoker invoker = new(new SocketsHttpHandler());
        (await credential.ApplyAsync(request, new CredentialContext(invoker, TimeProvider.System, TestContext.Current.CancellationToken))).Obstacle.ShouldBeNull();
    }
}
