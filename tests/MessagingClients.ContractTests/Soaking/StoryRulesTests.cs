using MessagingClients.Soak.Calls;
using MessagingClients.Soak.Journal;
using MessagingClients.Soak.Rules;

namespace MessagingClients.ContractTests.Soaking;

/// <summary>What the soak says of messages, from what was journaled; the soak itself is no test.</summary>
public sealed class StoryRulesTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly Facts Keyless = new("textus");
    private static readonly Facts Unprocessed = new("openphone") { TakesNothingAt429 = true };
    private static readonly Facts Keyed = new("solaris") { HasKey = true, RenewsCredential = true };

    [Fact]
    public void A_message_that_is_taken_at_once_is_right() => Judge(Of(Keyless, Outcome.Accepted, 200)).ShouldBeEmpty();

    [Theory]
    [InlineData(429, 200)]
    [InlineData(429, 429, 200)]
    public void A_429_may_be_repeated_where_nothing_was_processed(params int[] statuses) =>
        Judge(Of(Unprocessed, Outcome.Accepted, statuses)).ShouldBeEmpty();

    [Theory]
    [InlineData(500, 200)]
    [InlineData(0, 408, 429, 200)]
    [InlineData(401, 500, 200)]
    public void With_a_key_what_is_unknown_may_be_repeated(params int[] statuses) =>
        Judge(Of(Keyed, Outcome.Accepted, statuses)).ShouldBeEmpty();

    [Fact]
    public void A_request_that_never_connected_may_be_repeated_without_a_key()
    {
        Story story = Of(Keyless, Outcome.Accepted, 200);

        Judge(story with
        {
            Attempts = [new Attempt { NeverConnected = true }, .. story.Attempts],
            Arrivals = [story.Arrivals[0] with { Attempt = 2 }],
        }).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(500, 200)]
    [InlineData(408, 200)]
    [InlineData(429, 200)]
    [InlineData(401, 200)]
    [InlineData(0, 200)]
    [InlineData(200, 200)]
    public void Without_a_key_a_second_request_is_found(params int[] statuses) =>
        Judge(Of(Keyless, Outcome.Accepted, statuses)).ShouldBe(["repeat"]);

    [Theory]
    [InlineData(200, 200)]
    [InlineData(400, 200)]
    [InlineData(302, 200)]
    [InlineData(401, 401, 200)]
    public void Even_with_a_key_a_repeat_of_what_is_settled_is_found(params int[] statuses) =>
        Judge(Of(Keyed, Outcome.Accepted, statuses)).ShouldBe(["repeat"]);

    [Fact]
    public void A_repeat_that_the_client_could_not_know_to_be_settled_is_right()
    {
        Story story = Of(Keyed, Outcome.Accepted, 200, 200);

        Judge(story with { Attempts = [new Attempt { GaveUp = true }, story.Attempts[1]] }).ShouldBeEmpty();
    }

    [Fact]
    public void A_request_too_many_is_found() =>
        Judge(Of(Keyed, Outcome.Unknown, 500, 500, 500, 500, 500)).ShouldBe(["sends"]);

    [Fact]
    public void A_request_that_a_socket_handler_sends_again_is_found()
    {
        Story story = Of(Keyless, Outcome.Accepted, 200);

        Judge(story with { Arrivals = [story.Arrivals[0], story.Arrivals[0]] }).ShouldBe(["twice"]);
    }

    [Theory]
    [InlineData(Outcome.Rejected, 500, 400)]
    [InlineData(Outcome.Rejected, 0)]
    [InlineData(Outcome.NotSent, 500)]
    [InlineData(Outcome.Unknown, 200)]
    [InlineData(Outcome.Accepted, 400)]
    public void A_wrong_outcome_is_found(Outcome told, params int[] statuses) =>
        Judge(Of(Keyed, told, statuses)).ShouldContain("outcome");

    [Fact]
    public void Other_bytes_are_found() => Judge(Second(arrival => arrival with { Hash = "b" })).ShouldBe(["bytes"]);

    [Fact]
    public void The_text_of_another_message_is_found() => Judge(Second(arrival => arrival with { HasOwnText = false })).ShouldBe(["bytes"]);

    [Fact]
    public void Another_key_is_found() => Judge(Second(arrival => arrival with { Key = "other" })).ShouldBe(["key"]);

    [Fact]
    public void A_missing_credential_is_found() => Judge(Second(arrival => arrival with { HasCredential = false })).ShouldBe(["credential"]);

    [Fact]
    public void A_repeat_before_its_time_is_found()
    {
        Story story = Of(Keyed, Outcome.Accepted, 503, 200);

        Judge(story with { Arrivals = [story.Arrivals[0] with { NotBefore = Start.AddSeconds(1) }, story.Arrivals[1]] }).ShouldBe(["wait"]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Attempts_that_were_none_are_found(int told)
    {
        Story story = Of(Keyless, Outcome.Accepted, 200);

        Judge(story with { Ending = story.Ending with { Attempts = told } }).ShouldBe(["attempts"]);
    }

    [Fact]
    public void An_answer_to_another_request_is_found()
    {
        Story story = Of(Keyless, Outcome.Accepted, 200);

        Judge(story with { Arrivals = [story.Arrivals[0] with { Status = 202 }] }).ShouldBe(["status"]);
    }

    [Fact]
    public void A_documented_success_that_is_not_returned_is_found()
    {
        Story story = Of(Keyless, Outcome.Accepted, 200);

        Judge(story with { Ending = story.Ending with { Kind = EndingKind.Failed } }).ShouldBe(["kind"]);
    }

    [Fact]
    public void A_success_that_is_not_read_because_a_timer_was_a_little_early_is_right()
    {
        Story story = Of(Keyless, Outcome.Accepted, 200) with { Elapsed = Timing.Timeout - TimeSpan.FromMilliseconds(1) };

        Judge(story with { Ending = story.Ending with { Kind = EndingKind.Failed } }).ShouldBeEmpty();
    }

    [Fact]
    public void A_cancellation_by_nobody_is_found()
    {
        Story story = Of(Keyless, Outcome.Unknown, 500);

        Judge(story with { Ending = story.Ending with { Kind = EndingKind.Canceled } }).ShouldBe(["kind"]);
    }

    [Fact]
    public void A_call_that_passes_its_deadline_is_found() =>
        Judge(Of(Keyless, Outcome.Unknown, 500) with { Elapsed = Timing.Timeout + Timing.Margin + TimeSpan.FromSeconds(1) }).ShouldBe(["deadline"]);

    private static IEnumerable<string> Judge(Story story) => StoryRules.Judge(story).Select(violation => violation.Rule);

    private static Story Second(Func<Arrival, Arrival> change)
    {
        Story story = Of(Keyed, Outcome.Accepted, 500, 200);
        return story with { Arrivals = [story.Arrivals[0], change(story.Arrivals[1])] };
    }

    /// <summary>A call whose requests met these statuses; 0 stands for no answer.</summary>
    private static Story Of(Facts facts, Outcome outcome, params int[] statuses)
    {
        int?[] answers = [.. statuses.Select(status => status == 0 ? (int?)null : status)];
        string? key = facts.HasKey ? "key" : null;
        Arrival[] arrivals = [.. answers.Select((status, index) => new Arrival(1, index + 1, "made up")
        {
            At = Start,
            IsWhole = true,
            HasOwnText = true,
            Key = key,
            Hash = "a",
            HasCredential = true,
            Status = status,
            IsSure = status is not null,
            IsReadable = status == 200,
        })];
        EndingKind kind = outcome == Outcome.Accepted ? EndingKind.Returned : EndingKind.Failed;
        Ending ending = new(kind, outcome) { Attempts = statuses.Length, Status = answers[^1], Key = key };
        return new Story(facts, [.. answers.Select(status => new Attempt { Status = status })], arrivals, ending)
        {
            MaxRetries = Timing.MaxRetries,
            Timeout = Timing.Timeout,
            Patience = Timing.Timeout,
            Elapsed = TimeSpan.FromMilliseconds(1),
        };
    }
}
