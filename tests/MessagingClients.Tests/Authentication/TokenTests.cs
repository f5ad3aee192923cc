using System.Text;

namespace MessagingClients.Tests.Authentication;

/// <summary>A token is asked for when it is needed, and once.</summary>
public sealed class TokenTests
{
    [Fact]
    public async Task A_token_is_asked_for_by_the_clients_own_id_and_secret()
    {
        using TokenProbe probe = new();
        HttpRequestMessage? asked = null;
        probe.Endpoint = (request, _) =>
        {
            asked = request;
            return Task.FromResult(TokenProbe.Token("t1"));
        };

        await probe.SendAsync();

        asked.ShouldNotBeNull().Method.ShouldBe(HttpMethod.Post);
        asked.RequestUri!.AbsoluteUri.ShouldBe(TokenProbe.Url);
        asked.Headers.GetValues("Accept").ShouldBe(["application/json"]);
        asked.Headers.GetValues("Authorization").ShouldBe(["Basic " + Convert.ToBase64String(Encoding.ASCII.GetBytes($"a%3Ab:{TokenProbe.Secret}%2B"))]);
        probe.Asked.ShouldBe(["application/x-www-form-urlencoded grant_type=client_credentials&scope=sms%20read"]);
        probe.Sent.ShouldBe(["Bearer t1"]);
    }

    [Fact]
    public async Task A_token_is_kept_until_a_minute_before_its_end()
    {
        using TokenProbe probe = new();

        await probe.SendAsync();
        probe.Time.Advance(TimeSpan.FromSeconds(3539));
        await probe.SendAsync();
        probe.Time.Advance(TimeSpan.FromSeconds(1));
        await probe.SendAsync();

        probe.Sent.ShouldBe(["Bearer t1", "Bearer t1", "Bearer t2"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(""", "expires_in": null""")]
    [InlineData(""", "expires_in": "3600" """)]
    [InlineData(""", "expires_in": 60""")]
    [InlineData(""", "expires_in": -1""")]
    public async Task A_token_whose_end_is_unknown_or_near_is_not_kept(string end)
    {
        using TokenProbe probe = new();
        probe.Endpoint = (_, _) => Task.FromResult(TokenProbe.Token($"t{probe.Asked.Count}", end));

        await probe.SendAsync();
        await probe.SendAsync();

        probe.Sent.ShouldBe(["Bearer t1", "Bearer t2"]);
    }

    [Fact]
    public async Task A_token_is_kept_for_a_day_at_most()
    {
        using TokenProbe probe = new();
        probe.Endpoint = (_, _) => Task.FromResult(TokenProbe.Token($"t{probe.Asked.Count}", """, "expires_in": 1e300"""));

        await probe.SendAsync();
        probe.Time.Advance(TimeSpan.FromDays(1));
        await probe.SendAsync();

        probe.Sent.ShouldBe(["Bearer t1", "Bearer t2"]);
    }

    [Fact]
    public async Task Calls_that_need_a_token_at_the_same_time_ask_once()
    {
        using TokenProbe probe = new();
        TaskCompletionSource<HttpResponseMessage> answer = new();
        probe.Endpoint = (_, cancellationToken) => answer.Task.WaitAsync(cancellationToken);

        Task<ApiResponse<ProbeResponse>>[] calls = [.. Enumerable.Range(0, 5).Select(_ => probe.SendAsync())];
        calls.ShouldAllBe(call => !call.IsCompleted);
        answer.SetResult(TokenProbe.Token("t1"));
        await Task.WhenAll(calls);

        probe.Asked.Count.ShouldBe(1);
        probe.Sent.ShouldBe(Enumerable.Repeat("Bearer t1", 5));
    }

    [Fact]
    public async Task A_call_that_ends_while_it_asks_leaves_the_asking_to_the_next()
    {
        using TokenProbe probe = new();
        using CancellationTokenSource source = new();
        probe.Endpoint = async (_, cancellationToken) =>
        {
            if (probe.Asked.Count == 1)
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }

            return TokenProbe.Token("t2");
        };

        Task<ApiResponse<ProbeResponse>> first = probe.SendUntilAsync(source.Token);
        Task<ApiResponse<ProbeResponse>> second = probe.SendAsync();
        await source.CancelAsync();

        (await Assert.ThrowsAsync<ApiCanceledException>(() => first)).Outcome.ShouldBe(Outcome.NotSent);
        (await second).StatusCode.ShouldBe(201);
        probe.Asked.Count.ShouldBe(2);
        probe.Sent.ShouldBe(["Bearer t2"]);
    }

    [Fact]
    public async Task A_call_waits_for_the_token_of_another_no_longer_than_its_own_deadline()
    {
        using TokenProbe probe = new();
        TaskCompletionSource<HttpResponseMessage> answer = new();
        probe.Endpoint = (_, cancellationToken) => answer.Task.WaitAsync(cancellationToken);

        Task<ApiResponse<ProbeResponse>> patient = probe.SendAsync();
        Task<ApiResponse<ProbeResponse>> hasty = probe.SendAsync(new CallOptions { Timeout = TimeSpan.FromSeconds(1) });
        probe.Time.Advance(TimeSpan.FromSeconds(1));

        ApiException exception = await Should.ThrowAsync<ApiException>(() => hasty);
        exception.Outcome.ShouldBe(Outcome.NotSent);
        exception.Message.ShouldContain("The deadline passed before anything was sent.");
        answer.SetResult(TokenProbe.Token("t1"));
        (await patient).StatusCode.ShouldBe(201);
        probe.Sent.ShouldBe(["Bearer t1"]);
    }

    [Fact]
    public async Task A_refused_token_is_not_used_again_and_the_message_is_not_repeated()
    {
        using TokenProbe probe = new();

        probe.Status = 401;
        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());
        probe.Status = 201;
        await probe.SendAsync();

        (exception.Outcome, exception.StatusCode, exception.Attempts).ShouldBe((Outcome.Rejected, 401, 1));
        probe.Sent.ShouldBe(["Bearer t1", "Bearer t2"]);
    }

    [Fact]
    public async Task A_token_survives_every_other_failure()
    {
        using TokenProbe probe = new();

        probe.Status = 403;
        await Should.ThrowAsync<ApiException>(() => probe.SendAsync());
        probe.Status = 500;
        await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        probe.Sent.ShouldBe(["Bearer t1", "Bearer t1"]);
    }

    [Fact]
    public async Task A_token_from_the_caller_is_used_and_the_endpoint_is_never_asked()
    {
        using TokenProbe probe = new(new() { TokenUrl = null, ClientId = null, ClientSecret = null, Scope = "", AccessToken = "mine" });

        await probe.SendAsync();

        probe.Asked.ShouldBeEmpty();
        probe.Sent.ShouldBe(["Bearer mine"]);
    }
}
