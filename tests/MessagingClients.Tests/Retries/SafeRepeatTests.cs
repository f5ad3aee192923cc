namespace MessagingClients.Tests.Retries;

/// <summary>What cannot send a message twice is repeated by default.</summary>
public sealed class SafeRepeatTests
{
    public static TheoryData<ProbeKind, HttpRequestError> NeverConnected => new MatrixTheoryData<ProbeKind, HttpRequestError>(
        Enum.GetValues<ProbeKind>(),
        [HttpRequestError.NameResolutionError, HttpRequestError.ConnectionError, HttpRequestError.SecureConnectionError, HttpRequestError.ProxyTunnelError]);

    public static TheoryData<int> Unanswered => [408, 500, 502, 503, 504, 599, 199, 600];

    [Theory]
    [MemberData(nameof(NeverConnected))]
    public async Task A_request_that_never_connected_is_repeated(ProbeKind kind, HttpRequestError error)
    {
        using RetryProbe probe = new(kind, Step.Refuse(error), Step.Refuse(error));

        ApiResponse<ProbeResponse> response = await probe.SendAsync();

        probe.Requests.Count.ShouldBe(3);
        response.Attempts.ShouldBe(1);
    }

    [Theory]
    [InlineData(ProbeKind.Unprocessed)]
    [InlineData(ProbeKind.Keyed)]
    public async Task A_429_is_repeated_where_the_request_was_not_processed_or_has_a_key(ProbeKind kind)
    {
        using RetryProbe probe = new(kind, Step.Answer(429));

        ApiResponse<ProbeResponse> response = await probe.SendAsync();

        (response.StatusCode, response.Attempts).ShouldBe((201, 2));
    }

    [Theory]
    [MemberData(nameof(Unanswered))]
    public async Task A_request_with_a_key_is_repeated_where_nobody_knows_what_became_of_it(int status)
    {
        using RetryProbe probe = new(ProbeKind.Keyed, Step.Answer(status));

        (await probe.SendAsync()).Attempts.ShouldBe(2);
    }

    [Fact]
    public async Task A_request_with_a_key_is_repeated_after_the_connection_broke()
    {
        using RetryProbe probe = new(ProbeKind.Keyed, Step.Reset());

        (await probe.SendAsync()).Attempts.ShouldBe(2);
    }

    [Fact]
    public async Task Each_request_has_the_same_key_and_the_same_body()
    {
        using RetryProbe probe = new(ProbeKind.Keyed, Step.Answer(500), Step.Reset(), Step.Answer(429));

        ApiResponse<ProbeResponse> response = await probe.SendAsync();

        response.IdempotencyKey.ShouldNotBeNull();
        probe.Bodies.ShouldBe(Enumerable.Repeat($$"""{"key":"{{response.IdempotencyKey}}"}""", 4));
    }

    [Fact]
    public async Task A_failure_after_repeats_tells_the_key_that_went_out()
    {
        using RetryProbe probe = new(ProbeKind.Keyed, Step.Answer(500), Step.Answer(500), Step.Answer(500), Step.Answer(500));

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        probe.Bodies.ShouldBe(Enumerable.Repeat($$"""{"key":"{{exception.IdempotencyKey}}"}""", 4));
    }
}
