namespace MessagingClients.Tests.Retries;

/// <summary>A request that may be repeated does not get all the time of its call.</summary>
public sealed class AttemptTimeoutTests
{
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public async Task A_request_with_a_key_that_hangs_is_repeated_within_the_deadline(bool leaves, int attempts)
    {
        RetryProbe? probe = null;
        using (probe = new(ProbeKind.Keyed, Step.Hang(() => probe!.Time.Advance(Short), leaves)))
        {
            ApiResponse<ProbeResponse> response = await probe.SendAsync();

            response.Attempts.ShouldBe(attempts);
            probe.Requests.Count.ShouldBe(2);
        }
    }

    [Theory]
    [InlineData(ProbeKind.Plain)]
    [InlineData(ProbeKind.Unprocessed)]
    public async Task A_request_without_a_key_has_all_the_time_of_its_call(ProbeKind kind)
    {
        RetryProbe? probe = null;
        using (probe = new(kind, Step.After(() => probe!.Time.Advance(TimeSpan.FromSeconds(99)), Step.Answer(201))))
        {
            (await probe.SendAsync()).Attempts.ShouldBe(1);
        }
    }

    [Fact]
    public async Task A_call_that_may_not_repeat_has_all_the_time_for_its_request()
    {
        RetryProbe? probe = null;
        using (probe = new(ProbeKind.Keyed, Step.Hang(() => probe!.Time.Advance(TimeSpan.FromSeconds(99))), Step.Answer(201)))
        {
            Task<ApiResponse<ProbeResponse>> call = probe.SendAsync(new CallOptions { Retry = false });

            call.IsCompleted.ShouldBeFalse();
            probe.Time.Advance(TimeSpan.FromSeconds(1));
            (await Should.ThrowAsync<ApiException>(() => call)).Outcome.ShouldBe(Outcome.Unknown);
            probe.Requests.Count.ShouldBe(1);
        }
    }

    [Fact]
    public async Task A_last_request_that_hangs_ends_in_its_own_time()
    {
        RetryProbe? probe = null;
        Step hang = Step.Hang(() => probe!.Time.Advance(Short));
        using (probe = new(ProbeKind.Keyed, hang, hang) { Configure = options => options.MaxRetries = 1 })
        {
            ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

            (exception.Outcome, exception.Attempts).ShouldBe((Outcome.Unknown, 2));
            exception.Message.ShouldContain("No answer came before the deadline.");
        }
    }

    [Fact]
    public async Task An_accepted_answer_may_take_longer_than_its_request()
    {
        RetryProbe? probe = null;
        Step slow = new(Leaves: true, _ => Task.FromResult(EndingStream.Ending(201, 1, () => probe!.Time.Advance(Short))));
        using (probe = new(ProbeKind.Keyed, slow))
        {
            Task<ApiResponse<ProbeResponse>> call = probe.SendAsync();

            call.IsCompleted.ShouldBeFalse();
            probe.Time.Advance(TimeSpan.FromSeconds(70));
            (await Should.ThrowAsync<ApiException>(() => call)).Outcome.ShouldBe(Outcome.Accepted);
        }
    }

    [Fact]
    public async Task No_time_of_its_own_is_a_choice()
    {
        RetryProbe? probe = null;
        using (probe = new(ProbeKind.Keyed, Step.After(() => probe!.Time.Advance(TimeSpan.FromSeconds(99)), Step.Answer(201))) { Configure = options => options.AttemptTimeout = Timeout.InfiniteTimeSpan })
        {
            (await probe.SendAsync()).Attempts.ShouldBe(1);
        }
    }
}
