namespace MessagingClients.Tests.Authentication;

/// <summary>A refused token is asked for anew, and the message goes out once more: the provider had not taken it.</summary>
public sealed class TokenRefreshTests
{
    [Fact]
    public async Task A_refused_token_is_refreshed_and_the_request_repeated()
    {
        using TokenProbe probe = Refusing("Bearer t1");

        ApiResponse<ProbeResponse> response = await probe.SendAsync();

        response.Attempts.ShouldBe(2);
        probe.Asked.Count.ShouldBe(2);
        probe.Sent.ShouldBe(["Bearer t1", "Bearer t2"]);
        probe.Time.Waits.ShouldAllBe(wait => wait == TimeSpan.Zero);
    }

    [Fact]
    public async Task A_second_refusal_is_the_answer()
    {
        using TokenProbe probe = Refusing("Bearer t1", "Bearer t2", "Bearer t3");

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        (exception.Outcome, exception.StatusCode, exception.Attempts).ShouldBe((Outcome.Rejected, 401, 2));
        probe.Sent.ShouldBe(["Bearer t1", "Bearer t2"]);
    }

    [Fact]
    public async Task A_call_without_repeats_does_not_repeat_this_one_either()
    {
        using TokenProbe probe = Refusing("Bearer t1");

        await Should.ThrowAsync<ApiException>(() => probe.SendAsync(new CallOptions { Retry = false }));

        probe.Sent.ShouldBe(["Bearer t1"]);
    }

    [Fact]
    public async Task A_token_from_the_caller_is_not_refreshed()
    {
        using TokenProbe probe = new(new() { TokenUrl = null, ClientId = null, ClientSecret = null, Scope = "", AccessToken = "mine" }, retries: 3);
        probe.Status = 401;

        await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        probe.Sent.ShouldBe(["Bearer mine"]);
    }

    [Fact]
    public async Task Many_calls_that_are_refused_at_once_refresh_once()
    {
        const int Calls = 64;
        using TokenProbe probe = Refusing("Bearer t1");
        TaskCompletionSource all = new(TaskCreationOptions.RunContinuationsAsynchronously);
        int refused = 0;
        probe.Provider = async credential =>
        {
            if (credential == "Bearer t1")
            {
                Arrive(all, Interlocked.Increment(ref refused) == Calls);
                await all.Task;
            }

            return Answer(credential != "Bearer t1");
        };

        await Task.WhenAll(Enumerable.Range(0, Calls).Select(_ => probe.SendAsync()));

        probe.Asked.Count.ShouldBe(2);
        probe.Sent.Count(credential => credential == "Bearer t2").ShouldBe(Calls);
    }

    [Fact]
    public async Task A_token_endpoint_that_fails_after_a_refusal_is_named_and_the_message_is_rejected()
    {
        using TokenProbe probe = Refusing("Bearer t1");
        probe.Endpoint = (_, _) => Task.FromResult(probe.Asked.Count == 1 ? TokenProbe.Token("t1") : ScriptedHandler.Response(500, "down"));

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        (exception.Outcome, exception.StatusCode, exception.Attempts, exception.RawText).ShouldBe((Outcome.Rejected, 500, 1, "down"));
        exception.Message.ShouldContain($"It was not sent again: the token endpoint {TokenProbe.Url} answered with status 500");
        probe.Asked.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_token_endpoint_that_asks_to_wait_is_asked_again()
    {
        using TokenProbe probe = new(retries: 3);
        probe.Endpoint = (_, _) => Task.FromResult(
            probe.Asked.Count == 1 ? ScriptedHandler.WithHeader(ScriptedHandler.Response(429), "Retry-After", "7") : TokenProbe.Token("t2"));

        (await probe.SendAsync()).Attempts.ShouldBe(1);

        probe.Time.Waits.ShouldBe([TimeSpan.FromSeconds(7)]);
        probe.Sent.ShouldBe(["Bearer t2"]);
    }

    [Fact]
    public async Task A_token_endpoint_out_of_reach_is_asked_again()
    {
        using TokenProbe probe = new(retries: 3);
        probe.Endpoint = (_, _) => probe.Asked.Count < 3 ? throw new HttpRequestException(HttpRequestError.NameResolutionError) : Task.FromResult(TokenProbe.Token("t3"));

        await probe.SendAsync();

        probe.Asked.Count.ShouldBe(3);
        probe.Sent.ShouldBe(["Bearer t3"]);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_token_endpoint_that_answers_otherwise_is_not_asked_again(int status)
    {
        using TokenProbe probe = new(retries: 3);
        probe.Endpoint = (_, _) => Task.FromResult(ScriptedHandler.Response(status));

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        (exception.Outcome, exception.StatusCode).ShouldBe((Outcome.NotSent, status));
        exception.Message.ShouldContain($"the token endpoint {TokenProbe.Url}");
        probe.Asked.Count.ShouldBe(1);
        probe.Sent.ShouldBeEmpty();
    }

    private static TokenProbe Refusing(params string[] credentials) => new(retries: 3)
    {
        Provider = credential => Task.FromResult(Answer(isTaken: !credentials.Contains(credential))),
    };

    private static void Arrive(TaskCompletionSource all, bool isLast)
    {
        if (isLast)
        {
            all.SetResult();
        }
    }

    private static HttpResponseMessage Answer(bool isTaken) => ScriptedHandler.Response(isTaken ? 201 : 401, "{}");
}
