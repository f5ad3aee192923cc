namespace MessagingClients.Tests.Retries;

/// <summary>What could send a message twice goes out once.</summary>
public sealed class NoRepeatTests
{
    public static TheoryData<int> Unanswered => [408, 500, 502, 503, 504, 599, 199, 600];

    public static TheoryData<ProbeKind, int> Refused => new MatrixTheoryData<ProbeKind, int>(
        Enum.GetValues<ProbeKind>(), [301, 307, 400, 401, 403, 404, 409, 422, 425]);

    public static TheoryData<ProbeKind, string> Unreadable => new MatrixTheoryData<ProbeKind, string>(
        Enum.GetValues<ProbeKind>(), ["", "null", "<html>", """{"id":"seven"}"""]);

    [Fact]
    public Task A_429_is_not_repeated_unless_the_document_says_that_it_may() => GoesOutOnceAsync(ProbeKind.Plain, Step.Answer(429), Outcome.Rejected);

    [Theory]
    [MemberData(nameof(Unanswered))]
    public async Task Without_a_key_an_unknown_fate_is_not_repeated(int status)
    {
        await GoesOutOnceAsync(ProbeKind.Plain, Step.Answer(status), Outcome.Unknown);
        await GoesOutOnceAsync(ProbeKind.Unprocessed, Step.Answer(status), Outcome.Unknown);
    }

    [Theory]
    [InlineData(ProbeKind.Plain)]
    [InlineData(ProbeKind.Unprocessed)]
    public Task Without_a_key_a_broken_connection_is_not_repeated(ProbeKind kind) => GoesOutOnceAsync(kind, Step.Reset(), Outcome.Unknown);

    [Theory]
    [MemberData(nameof(Refused))]
    public Task A_refused_message_is_not_repeated(ProbeKind kind, int status) => GoesOutOnceAsync(kind, Step.Answer(status), Outcome.Rejected);

    [Theory]
    [MemberData(nameof(Unreadable))]
    public Task An_accepted_message_is_not_repeated_even_if_its_answer_cannot_be_read(ProbeKind kind, string body) =>
        GoesOutOnceAsync(kind, Step.Answer(201, body), Outcome.Accepted);

    [Theory]
    [InlineData(HttpRequestError.ConnectionError)]
    [InlineData(HttpRequestError.SecureConnectionError)]
    public async Task Without_a_key_a_request_that_left_is_not_repeated_whatever_the_transport_calls_it(HttpRequestError error)
    {
        Step left = Step.Refuse(error) with { Leaves = true };

        await GoesOutOnceAsync(ProbeKind.Unprocessed, left, Outcome.Unknown);
    }

    [Fact]
    public Task A_request_that_a_handler_could_not_send_is_not_repeated() => GoesOutOnceAsync(
        ProbeKind.Keyed, new Step(Leaves: false, _ => throw new InvalidOperationException("hidden")), Outcome.NotSent);

    private static async Task GoesOutOnceAsync(ProbeKind kind, Step step, Outcome outcome)
    {
        using RetryProbe probe = new(kind, step);

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        exception.Outcome.ShouldBe(outcome);
        probe.Requests.Count.ShouldBe(1);
        probe.Time.Waits.ShouldBeEmpty();
    }
}
