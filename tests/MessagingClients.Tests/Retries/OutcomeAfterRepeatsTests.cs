namespace MessagingClients.Tests.Retries;

/// <summary>An acceptance settles it, else the worst that is known of all requests counts.</summary>
public sealed class OutcomeAfterRepeatsTests
{
    [Fact]
    public async Task A_refusal_after_an_unknown_fate_leaves_it_unknown_and_is_shown()
    {
        using RetryProbe probe = new(ProbeKind.Keyed, Step.Answer(503), Step.Answer(422, """{"code":"c1"}"""));

        ApiException<ProbeError> exception = await Should.ThrowAsync<ApiException<ProbeError>>(() => probe.SendAsync());

        (exception.Outcome, exception.StatusCode, exception.Attempts, exception.Error.Code).ShouldBe((Outcome.Unknown, 422, 2, "c1"));
        exception.Message.ShouldEndWith("Outcome: Unknown.");
    }

    [Fact]
    public async Task A_success_after_an_unknown_fate_returns()
    {
        using RetryProbe probe = new(ProbeKind.Keyed, Step.Reset(), Step.Answer(201));

        (await probe.SendAsync()).Attempts.ShouldBe(2);
    }

    [Fact]
    public async Task A_success_that_cannot_be_read_after_an_unknown_fate_is_accepted()
    {
        using RetryProbe probe = new(ProbeKind.Keyed, Step.Answer(503), Step.Answer(201, "<html>"));

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        (exception.Outcome, exception.RawText, exception.Attempts).ShouldBe((Outcome.Accepted, "<html>", 2));
    }

    [Fact]
    public async Task A_429_stays_what_is_shown_where_nothing_left_after_it()
    {
        using RetryProbe probe = new(ProbeKind.Unprocessed, Step.Answer(429, "slow down"), Step.Refuse(), Step.Refuse(), Step.Refuse());

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        (exception.Outcome, exception.StatusCode, exception.RawText, exception.Attempts).ShouldBe((Outcome.Rejected, 429, "slow down", 1));
        probe.Requests.Count.ShouldBe(4);
    }

    [Fact]
    public async Task An_unknown_fate_after_a_429_is_what_counts()
    {
        using RetryProbe probe = new(ProbeKind.Unprocessed, Step.Answer(429), Step.Answer(503));

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        (exception.Outcome, exception.StatusCode, exception.Attempts).ShouldBe((Outcome.Unknown, 503, 2));
    }

    [Fact]
    public async Task A_429_after_an_unknown_fate_leaves_it_unknown()
    {
        using RetryProbe probe = new(ProbeKind.Keyed, Step.Reset(), Step.Answer(429, "", ("Retry-After", "500")));

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        (exception.Outcome, exception.StatusCode, exception.RetryAfter).ShouldBe((Outcome.Unknown, 429, TimeSpan.FromSeconds(500)));
    }

    [Fact]
    public async Task A_call_that_never_connected_is_not_sent()
    {
        using RetryProbe probe = new(ProbeKind.Plain, Enumerable.Repeat(Step.Refuse(), 4));

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        (exception.Outcome, exception.StatusCode, exception.Attempts).ShouldBe((Outcome.NotSent, null, 0));
        exception.Message.ShouldContain("No connection could be made.");
        probe.Requests.Count.ShouldBe(4);
    }

    [Fact]
    public async Task A_request_that_left_after_one_that_did_not_counts_alone()
    {
        using RetryProbe probe = new(ProbeKind.Plain, Step.Refuse(), Step.Answer(503));

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        (exception.Outcome, exception.StatusCode, exception.Attempts).ShouldBe((Outcome.Unknown, 503, 1));
    }
}
