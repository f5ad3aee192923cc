namespace MessagingClients.Tests.Retries;

/// <summary>Waits end by the deadline of the call and by the caller's token.</summary>
public sealed class WaitTests
{
    public static TheoryData<string, ProbeKind, Outcome> Before => new()
    {
        { "429", ProbeKind.Unprocessed, Outcome.Rejected },
        { "503", ProbeKind.Keyed, Outcome.Unknown },
        { "reset", ProbeKind.Keyed, Outcome.Unknown },
        { "refused", ProbeKind.Plain, Outcome.NotSent },
    };

    [Theory]
    [MemberData(nameof(Before))]
    public async Task A_token_that_fires_during_a_wait_ends_the_call_at_once_with_what_is_known(string before, ProbeKind kind, Outcome outcome)
    {
        using CancellationTokenSource source = new();
        using RetryProbe probe = new(kind, Happening(before));
        probe.Time.Waiting = _ => source.Cancel();

        ApiCanceledException exception = await Assert.ThrowsAsync<ApiCanceledException>(() => probe.SendUntilAsync(source.Token));

        exception.Outcome.ShouldBe(outcome);
        exception.CancellationToken.ShouldBe(source.Token);
        exception.StatusCode.ShouldBe(int.TryParse(before, out int status) ? status : null);
        exception.Attempts.ShouldBe(outcome == Outcome.NotSent ? 0 : 1);
        exception.IdempotencyKey.ShouldBe(kind == ProbeKind.Keyed ? exception.IdempotencyKey.ShouldNotBeNull() : null);
        probe.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Before))]
    public async Task A_token_that_fires_in_a_repeat_ends_the_call_with_what_is_known(string before, ProbeKind kind, Outcome outcome)
    {
        using CancellationTokenSource source = new();
        using RetryProbe probe = new(kind, Happening(before), Step.Hang(source.Cancel, leaves: false));

        ApiCanceledException exception = await Assert.ThrowsAsync<ApiCanceledException>(() => probe.SendUntilAsync(source.Token));

        exception.Outcome.ShouldBe(outcome);
        probe.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_token_that_fires_in_a_repeat_that_left_leaves_its_fate_unknown()
    {
        using CancellationTokenSource source = new();
        using RetryProbe probe = new(ProbeKind.Unprocessed, Step.Answer(429), Step.Hang(source.Cancel));

        ApiCanceledException exception = await Assert.ThrowsAsync<ApiCanceledException>(() => probe.SendUntilAsync(source.Token));

        (exception.Outcome, exception.Attempts).ShouldBe((Outcome.Unknown, 2));
    }

    [Fact]
    public async Task A_token_that_fires_with_an_answer_ends_the_repeats_and_leaves_the_answer()
    {
        using CancellationTokenSource source = new();
        using RetryProbe probe = new(ProbeKind.Unprocessed, Step.After(source.Cancel, Step.Answer(429)));

        ApiCanceledException exception = await Assert.ThrowsAsync<ApiCanceledException>(() => probe.SendUntilAsync(source.Token));

        (exception.Outcome, exception.StatusCode, exception.Attempts).ShouldBe((Outcome.Rejected, 429, 1));
        probe.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_wait_is_begun_only_where_it_ends_before_the_deadline()
    {
        using RetryProbe probe = new(ProbeKind.Keyed, Enumerable.Repeat(Step.Answer(503), 9)) { Configure = options => options.MaxRetries = 9 };

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync(new CallOptions { Timeout = TimeSpan.FromSeconds(7) }));

        exception.StatusCode.ShouldBe(503);
        probe.Time.Waits.ShouldBe([TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2)]);
        probe.Requests.Count.ShouldBe(3);
    }

    [Fact]
    public async Task The_deadline_is_one_for_all_requests_and_waits()
    {
        RetryProbe? probe = null;
        void Take(int seconds) => probe!.Time.Advance(TimeSpan.FromSeconds(seconds));
        using (probe = new(ProbeKind.Keyed, Step.After(() => Take(6), Step.Answer(503)), Step.After(() => Take(2), Step.Answer(503)), Step.Hang(() => Take(1))))
        {
            ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync(new CallOptions { Timeout = TimeSpan.FromSeconds(12) }));

            exception.Message.ShouldContain("before the deadline");
            (exception.Outcome, exception.Attempts).ShouldBe((Outcome.Unknown, 3));
            (probe.Time.GetUtcNow() - DateTimeOffset.UnixEpoch).ShouldBe(TimeSpan.FromSeconds(12));
        }
    }

    private static Step Happening(string what) => what switch
    {
        "reset" => Step.Reset(),
        "refused" => Step.Refuse(),
        _ => Step.Answer(int.Parse(what, provider: null)),
    };
}
