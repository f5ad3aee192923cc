using System.Threading.RateLimiting;

namespace MessagingClients.Tests.RateLimits;

/// <summary>A limiter of the application's own is asked before each request, and can break nothing.</summary>
public sealed class OwnLimiterTests : IDisposable
{
    private const string Hidden = "h1dden";

    private readonly List<ScriptedLease> _leases = [];
    private readonly ScriptedLimiter _granting;

    public OwnLimiterTests() => _granting = new ScriptedLimiter(_ => new(Grant()));

    public static TheoryData<string, Func<CancellationToken, ValueTask<RateLimitLease>>> Broken => new()
    {
        { "throws", static _ => throw new InvalidOperationException(Hidden) },
        { "throws later", static async _ =>
            {
                await Task.Yield();
                throw new HttpRequestException(Hidden);
            }
        },
        { "is cancelled by nobody", static _ => throw new OperationCanceledException(Hidden) },
        { "lease throws", static _ => new(new ScriptedLease(static () => throw new InvalidOperationException(Hidden))) },
        { "wait throws", static _ => new(new ScriptedLease(static () => false) { RetryAfter = static () => throw new InvalidOperationException(Hidden) }) },
        { "lease throws at its end", static _ => new(new ScriptedLease(static () => false) { Disposing = static () => throw new InvalidOperationException(Hidden) }) },
    };

    public void Dispose() => _granting.Dispose();

    [Fact]
    public async Task It_is_asked_before_each_request_in_place_of_the_limit()
    {
        using RetryProbe probe = Limited(_granting, Step.Answer(503), Step.Refuse(), Step.Reset());

        await probe.SendAsync();
        await probe.SendAsync();

        _granting.Asked.ShouldBe(5);
        probe.Requests.Count.ShouldBe(5);
        _leases.ShouldAllBe(lease => lease.Disposed == 1);
    }

    [Fact]
    public async Task Its_permit_is_kept_until_the_request_has_ended()
    {
        int during = -1;
        using RetryProbe probe = Limited(_granting, Step.After(() => during = _leases.Single().Disposed, Step.Answer(201)));

        await probe.SendAsync();

        during.ShouldBe(0);
        _leases.ShouldHaveSingleItem().Disposed.ShouldBe(1);
    }

    [Fact]
    public async Task Its_permit_is_given_back_after_a_request_that_failed()
    {
        using CancellationTokenSource source = new();
        using RetryProbe probe = Limited(_granting, Step.Answer(400), Step.Answer(201, "<html>"), Step.Hang(source.Cancel));

        await Should.ThrowAsync<ApiException>(() => probe.SendAsync());
        await Should.ThrowAsync<ApiException>(() => probe.SendAsync());
        await Assert.ThrowsAsync<ApiCanceledException>(() => probe.SendUntilAsync(source.Token));

        _leases.Select(lease => lease.Disposed).ShouldBe([1, 1, 1]);
    }

    [Theory]
    [InlineData(7)]
    [InlineData(null)]
    public async Task Its_refusal_means_not_sent(int? seconds)
    {
        ScriptedLease refusal = new(static () => false) { RetryAfter = seconds is { } wait ? () => TimeSpan.FromSeconds(wait) : null };
        using ScriptedLimiter limiter = new(_ => new(refusal));
        using RetryProbe probe = Limited(limiter);

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        (exception.Outcome, exception.RetryAfter?.TotalSeconds).ShouldBe((Outcome.NotSent, seconds));
        exception.Message.ShouldContain("Nothing was sent: the rate limiter refused it. Wait, or let it queue more calls.");
        probe.Requests.ShouldBeEmpty();
        limiter.Asked.ShouldBe(1);
        refusal.Disposed.ShouldBe(1);
    }

    [Fact]
    public async Task A_wait_that_is_none_is_passed_over()
    {
        using ScriptedLimiter limiter = new(static _ => new(new ScriptedLease(static () => false) { RetryAfter = static () => TimeSpan.FromDays(-1) }));
        using RetryProbe probe = Limited(limiter);

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        (exception.Outcome, exception.RetryAfter).ShouldBe((Outcome.NotSent, TimeSpan.Zero));
    }

    [Theory]
    [MemberData(nameof(Broken), DisableDiscoveryEnumeration = true)]
    public async Task One_that_breaks_means_not_sent(string what, Func<CancellationToken, ValueTask<RateLimitLease>> script)
    {
        using ScriptedLimiter limiter = new(script);
        using RetryProbe probe = Limited(limiter);

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        exception.Outcome.ShouldBe(Outcome.NotSent, what);
        exception.ToString().ShouldNotContain(Hidden);
        probe.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_permit_that_cannot_be_given_back_takes_nothing_from_the_answer()
    {
        using ScriptedLimiter limiter = new(static _ => new(new ScriptedLease(static () => true) { Disposing = static () => throw new InvalidOperationException(Hidden) }));
        using RetryProbe probe = Limited(limiter);

        (await probe.SendAsync()).StatusCode.ShouldBe(201);
    }

    [Fact]
    public async Task It_is_told_when_the_caller_waits_no_longer()
    {
        using CancellationTokenSource source = new();
        using ScriptedLimiter limiter = new(async cancellationToken =>
        {
            Task end = Task.Delay(Timeout.Infinite, cancellationToken);
            await source.CancelAsync();
            await end;
            return Grant();
        });
        using RetryProbe probe = Limited(limiter);

        (await Assert.ThrowsAsync<ApiCanceledException>(() => probe.SendUntilAsync(source.Token))).Outcome.ShouldBe(Outcome.NotSent);
        probe.Requests.ShouldBeEmpty();
    }

    private static RetryProbe Limited(RateLimiter limiter, params IEnumerable<Step> script) => new(ProbeKind.Keyed, script)
    {
        Configure = options => (options.RateLimit, options.RateLimiter) = (new RateLimit(1, TimeSpan.FromDays(1)), limiter),
    };

    private ScriptedLease Grant()
    {
        ScriptedLease lease = new(static () => true);
        _leases.Add(lease);
        return lease;
    }
}
