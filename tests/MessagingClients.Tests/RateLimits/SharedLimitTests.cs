using System.Runtime.CompilerServices;

namespace MessagingClients.Tests.RateLimits;

/// <summary>What a provider documents is kept for each credential, however many clients use it.</summary>
public sealed class SharedLimitTests
{
    // No request comes free while a test runs.
    private static readonly RateLimit Ten = new(10, TimeSpan.FromDays(1));

    [Fact]
    public async Task The_request_after_the_last_waits_until_it_is_cancelled_and_leaves_nothing()
    {
        using CancellationTokenSource source = new();
        using RetryProbe probe = Limited();
        await ExhaustAsync(probe);

        Task<ApiResponse<ProbeResponse>> call = probe.SendUntilAsync(source.Token);
        call.IsCompleted.ShouldBeFalse();
        await source.CancelAsync();

        ApiCanceledException exception = await Assert.ThrowsAsync<ApiCanceledException>(() => call);
        (exception.Outcome, exception.Attempts).ShouldBe((Outcome.NotSent, 0));
        probe.Requests.Count.ShouldBe(10);
    }

    [Fact]
    public async Task A_request_waits_no_longer_than_the_deadline()
    {
        using RetryProbe probe = Limited();
        await ExhaustAsync(probe);

        Task<ApiResponse<ProbeResponse>> call = probe.SendAsync();
        probe.Time.Advance(TimeSpan.FromSeconds(100));

        ApiException exception = await Should.ThrowAsync<ApiException>(() => call);
        exception.Outcome.ShouldBe(Outcome.NotSent);
        exception.Message.ShouldContain("The deadline passed before anything was sent.");
        probe.Requests.Count.ShouldBe(10);
    }

    [Fact]
    public async Task A_repeat_counts_as_well()
    {
        using RetryProbe probe = Limited(kind: ProbeKind.Keyed, script: Enumerable.Repeat(Step.Answer(503), 8));
        await Should.ThrowAsync<ApiException>(() => probe.SendAsync());
        await Should.ThrowAsync<ApiException>(() => probe.SendAsync());
        await probe.SendAsync();
        await probe.SendAsync();

        await EndAsync(probe, probe.SendAsync());

        probe.Requests.Count.ShouldBe(10);
    }

    [Fact]
    public async Task Clients_with_the_same_key_share_a_limit()
    {
        using RetryProbe first = Limited();
        using RetryProbe second = Limited();
        await ExhaustAsync(first);

        Task<ApiResponse<ProbeResponse>> call = second.SendAsync();

        await EndAsync(second, call);
        second.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Other_keys_and_other_servers_have_limits_of_their_own()
    {
        using RetryProbe exhausted = Limited();
        using RetryProbe otherKey = Limited("other-key");
        using RetryProbe otherServer = Limited(server: "https://other.example");
        await ExhaustAsync(exhausted);

        (await otherKey.SendAsync()).StatusCode.ShouldBe(201);
        (await otherServer.SendAsync()).StatusCode.ShouldBe(201);

        await EndAsync(exhausted, exhausted.SendAsync());
    }

    [Fact]
    public async Task Rotated_keys_have_limits_of_their_own()
    {
        int asked = 0;
        using RetryProbe probe = new(ProbeKind.Plain)
        {
            Configure = options => (options.Key, options.KeySource, options.RateLimit) = (null, _ => new($"rotated-{++asked}"), new RateLimit(1, TimeSpan.FromDays(1))),
        };

        await probe.SendAsync();
        await probe.SendAsync();

        probe.Requests.ShouldBe(["rotated-1", "rotated-2"]);
    }

    [Fact]
    public async Task No_limit_is_a_choice()
    {
        using RetryProbe probe = new(ProbeKind.Plain) { Configure = options => (options.Key, options.RateLimit) = (nameof(No_limit_is_a_choice), null) };

        for (int count = 0; count < 100; count++)
        {
            Task<ApiResponse<ProbeResponse>> call = probe.SendAsync();

            call.IsCompleted.ShouldBeTrue();
            await call;
        }
    }

    /// <summary>The one test that waits for time to pass: limits go by the system's clock.</summary>
    [Fact]
    public async Task Requests_that_wait_leave_in_order_and_long_before_those_of_a_longer_window()
    {
        using CancellationTokenSource source = new();
        List<string> sent = [];
        using ScriptedHandler handler = new(request =>
        {
            sent.Add(request.RequestUri!.Segments[1]);
            return ScriptedHandler.Response(201, "{}");
        });
        using Probe quick = new(new Uri("https://quick.example"), options => (options.TrustHandler, options.RateLimit) = (true, new(1, TimeSpan.FromMilliseconds(100))), handler);
        using Probe slow = new(new Uri("https://slow.example"), options => (options.TrustHandler, options.RateLimit) = (true, new(1, TimeSpan.FromSeconds(4))), handler);
        await slow.SendToAsync("first");

        Task<ApiResponse<ProbeResponse>> last = slow.SendToAsync("last", null, source.Token);
        Task<ApiResponse<ProbeResponse>>[] calls = [.. new[] { "a", "b", "c", "d" }.Select(quick.SendToAsync)];
        calls.Count(call => call.IsCompleted).ShouldBe(1);
        await Task.WhenAll(calls);

        sent.ShouldBe(["first/", "a/", "b/", "c/", "d/"]);
        await source.CancelAsync();
        await Assert.ThrowsAsync<ApiCanceledException>(() => last);
    }

    private static RetryProbe Limited(
        [CallerMemberName] string key = "", string server = "https://example.com", ProbeKind kind = ProbeKind.Plain, IEnumerable<Step>? script = null) =>
        new(kind, script ?? []) { Configure = options => (options.Key, options.BaseUrl, options.RateLimit) = (key, new Uri(server), Ten) };

    private static async Task ExhaustAsync(RetryProbe probe)
    {
        for (int count = 0; count < Ten.Requests; count++)
        {
            await probe.SendAsync();
        }
    }

    /// <summary>Lets a call that waits run into its deadline.</summary>
    private static async Task EndAsync(RetryProbe probe, Task<ApiResponse<ProbeResponse>> call)
    {
        call.IsCompleted.ShouldBeFalse();
        probe.Time.Advance(TimeSpan.FromSeconds(100));
        (await Should.ThrowAsync<ApiException>(() => call)).Outcome.ShouldBe(Outcome.NotSent);
    }
}
