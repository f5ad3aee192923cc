namespace MessagingClients.Tests.Retries;

public sealed class MaxRetriesTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    public async Task A_request_is_repeated_as_often_as_the_option_says(int retries)
    {
        using RetryProbe probe = new(ProbeKind.Keyed, Enumerable.Repeat(Step.Answer(503), 10)) { Configure = options => options.MaxRetries = retries };

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        exception.Attempts.ShouldBe(retries + 1);
        probe.Requests.Count.ShouldBe(retries + 1);
        probe.Time.Waits.Count.ShouldBe(retries);
    }

    [Fact]
    public async Task A_call_can_do_without_repeats()
    {
        using RetryProbe probe = new(ProbeKind.Keyed, Step.Refuse());

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync(new CallOptions { Retry = false }));

        exception.Outcome.ShouldBe(Outcome.NotSent);
        probe.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_call_cannot_have_the_repeats_that_its_client_does_without()
    {
        using RetryProbe probe = new(ProbeKind.Keyed, Step.Answer(503)) { Configure = options => options.MaxRetries = 0 };

        await Should.ThrowAsync<ApiException>(() => probe.SendAsync(new CallOptions { Retry = true }));

        probe.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Only_requests_that_left_are_attempts()
    {
        using RetryProbe probe = new(ProbeKind.Keyed, Step.Refuse(), Step.Answer(503), Step.Refuse(), Step.Refuse());

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        exception.Attempts.ShouldBe(1);
        probe.Requests.Count.ShouldBe(4);
    }

    [Fact]
    public async Task Requests_of_other_calls_do_not_count()
    {
        using RetryProbe probe = new(ProbeKind.Keyed, Enumerable.Repeat(Step.Answer(503), 8));

        await Should.ThrowAsync<ApiException>(() => probe.SendAsync());
        await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        (await probe.SendAsync()).Attempts.ShouldBe(1);
    }
}
