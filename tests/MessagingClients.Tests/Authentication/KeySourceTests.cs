using MessagingClients.Authentication;

namespace MessagingClients.Tests.Authentication;

/// <summary>A key that changes while the client lives is asked for before each request.</summary>
public sealed class KeySourceTests
{
    private const string Hidden = "h1dden";

    public static TheoryData<string, Func<CancellationToken, ValueTask<string>>> Failing => new()
    {
        { "throws", static _ => throw new InvalidOperationException(Hidden) },
        { "throws later", static async _ =>
            {
                await Task.Yield();
                throw new HttpRequestException(HttpRequestError.ConnectionError, Hidden);
            }
        },
        { "is cancelled by nobody", static _ => throw new OperationCanceledException(Hidden) },
        { "null", static _ => new(result: null!) },
        { "empty", static _ => new("") },
        { "line break", static _ => new($"{Hidden}\r\nX-Evil: 1") },
        { "not ASCII", static _ => new($"{Hidden}ü") },
        { "blank", static _ => new($"{Hidden} {Hidden}") },
    };

    [Fact]
    public async Task A_source_is_asked_once_for_each_request()
    {
        int asked = 0;
        using RetryProbe probe = Rotating(_ => new($"k{++asked}"), ProbeKind.Keyed, Step.Answer(503), Step.Refuse());

        await probe.SendAsync();
        await probe.SendAsync();

        probe.Requests.ShouldBe(["k1", "k2", "k3", "k4"]);
        asked.ShouldBe(4);
    }

    [Theory]
    [MemberData(nameof(Failing), DisableDiscoveryEnumeration = true)]
    public async Task Without_a_key_nothing_is_sent_and_nothing_is_shown(string what, Func<CancellationToken, ValueTask<string>> source)
    {
        using RetryProbe probe = Rotating(source, ProbeKind.Plain);

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        exception.Outcome.ShouldBe(Outcome.NotSent, what);
        exception.Message.ShouldBe("Probe API, probe: Nothing was sent: KeySource gave no credential that can be sent. Outcome: NotSent.");
        exception.ToString().ShouldNotContain(Hidden);
        probe.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_token_that_fires_while_a_key_is_waited_for_ends_the_call()
    {
        using CancellationTokenSource source = new();
        using RetryProbe probe = Rotating(async cancellationToken => await HangAsync(source, cancellationToken), ProbeKind.Plain);

        ApiCanceledException exception = await Assert.ThrowsAsync<ApiCanceledException>(() => probe.SendUntilAsync(source.Token));

        exception.Outcome.ShouldBe(Outcome.NotSent);
        probe.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_key_is_waited_for_no_longer_than_the_deadline()
    {
        using RetryProbe probe = Rotating(static async cancellationToken => await HangAsync(null, cancellationToken), ProbeKind.Plain);

        Task<ApiResponse<ProbeResponse>> call = probe.SendAsync();
        probe.Time.Advance(TimeSpan.FromSeconds(100));

        ApiException exception = await Should.ThrowAsync<ApiException>(() => call);
        exception.Outcome.ShouldBe(Outcome.NotSent);
        exception.Message.ShouldContain("The deadline passed before anything was sent.");
    }

    [Fact]
    public async Task A_key_that_is_missing_for_a_repeat_leaves_what_is_known()
    {
        int asked = 0;
        using RetryProbe probe = Rotating(_ => ++asked == 1 ? new("k1") : throw new InvalidOperationException(Hidden), ProbeKind.Keyed, Step.Answer(503));

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        (exception.Outcome, exception.Attempts).ShouldBe((Outcome.Unknown, 1));
        exception.Message.ShouldBe("Probe API, probe: It was not sent again: KeySource gave no credential that can be sent. Outcome: Unknown.");
    }

    [Fact]
    public void A_key_and_a_source_exclude_each_other()
    {
        ArgumentException refused = Should.Throw<ArgumentException>(
            () => new Probe(new Uri("https://example.com"), static options => (options.Key, options.KeySource) = (Hidden, static _ => new(Hidden))));

        refused.ParamName.ShouldBe("Key");
        refused.Message.ShouldStartWith("Key and KeySource are both set. Expected one of them");
        refused.Message.ShouldNotContain(Hidden);
    }

    [Fact]
    public void A_source_does_not_show_itself() =>
        Credential.Bearer(token: null, static _ => new(Hidden), "Token").ToString()!.ShouldBe("Authorization: (redacted), from TokenSource");

    [Fact]
    public async Task A_token_from_a_source_is_a_bearer_token()
    {
        using HttpRequestMessage request = new();
        using HttpMessageInvoker invoker = new(new SocketsHttpHandler());

        AppliedCredential applied = await Credential.Bearer(token: null, static _ => new("t1"), "Token")
            .ApplyAsync(request, new CredentialContext(invoker, TimeProvider.System, TestContext.Current.CancellationToken));

        applied.Obstacle.ShouldBeNull();
        request.Headers.GetValues("Authorization").ShouldBe(["Bearer t1"]);
    }

    private static RetryProbe Rotating(Func<CancellationToken, ValueTask<string>> source, ProbeKind kind, params IEnumerable<Step> script) =>
        new(kind, script) { Configure = options => (options.Key, options.KeySource) = (null, source) };

    private static async Task<string> HangAsync(CancellationTokenSource? source, CancellationToken cancellationToken)
    {
        Task end = Task.Delay(Timeout.Infinite, cancellationToken);
        if (source is not null)
        {
            await source.CancelAsync();
        }

        await end;
        return "never";
    }
}
