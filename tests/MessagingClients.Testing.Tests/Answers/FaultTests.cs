using System.Text;
using MessagingClients.Conformance.Serving;
using MessagingClients.OpenPhone;

namespace MessagingClients.Testing.Tests.Answers;

/// <summary>Each fault ends a call as the table of outcomes says, through the handler as over a connection.</summary>
public sealed class FaultTests
{
    private static readonly SendMessageRequest Message = new() { Content = "Hello", From = "+15555550100", To = ["+15555550123"] };

    public static TheoryData<string, Outcome> Faults => new()
    {
        { "reset", Outcome.Unknown },
        { "truncated", Outcome.Accepted },
        { "truncated 400", Outcome.Rejected },
        { "truncated 500", Outcome.Unknown },
        { "page", Outcome.Accepted },
        { "page 502", Outcome.Unknown },
        { "empty", Outcome.Accepted },
        { "empty 404", Outcome.Rejected },
        { "408", Outcome.Unknown },
        { "302", Outcome.Rejected },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_of_the_handler_has_the_outcome_of_the_table(string fault, Outcome outcome)
    {
        using FakeOpenPhone openPhone = new();
        openPhone.Answer(Answer(fault));
        using OpenPhoneClient client = openPhone.CreateClient();

        ApiException exception = await Should.ThrowAsync<ApiException>(() => SendAsync(client));

        exception.Outcome.ShouldBe(outcome);
        openPhone.Requests.ShouldHaveSingleItem().Refusal.ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_of_the_server_has_the_outcome_of_the_table(string fault, Outcome outcome)
    {
        await using FakeOpenPhone openPhone = new();
        Uri url = await openPhone.StartServerAsync(TestContext.Current.CancellationToken);
        openPhone.Answer(Answer(fault));
        using OpenPhoneClient client = new(new OpenPhoneClientOptions { BaseUrl = url, ApiKey = "placeholder" });

        ApiException exception = await Should.ThrowAsync<ApiException>(() => SendAsync(client));

        exception.Outcome.ShouldBe(outcome);
        openPhone.Requests.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Without_a_connection_nothing_leaves_and_the_next_try_succeeds()
    {
        using FakeOpenPhone openPhone = new();
        openPhone.AnswerNext(FakeAnswer.NoConnection);
        using OpenPhoneClient client = openPhone.CreateClient(options => options.MaxRetries = 0);

        ApiException exception = await Should.ThrowAsync<ApiException>(() => SendAsync(client));
        await SendAsync(client);

        exception.Outcome.ShouldBe(Outcome.NotSent);
        exception.Attempts.ShouldBe(0);
        openPhone.Requests.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_client_that_may_repeat_does_so_without_waiting()
    {
        using FakeOpenPhone openPhone = new();
        openPhone.AnswerNext(FakeAnswer.NoConnection, FakeAnswer.Undocumented(429), 202);
        using OpenPhoneClient client = openPhone.CreateClient(options => options.TimeProvider = new ManualClock());

        ApiResponse<SendMessageResponse> sent = await client.SendMessageWithResponseAsync(Message, cancellationToken: TestContext.Current.CancellationToken);

        sent.Attempts.ShouldBe(2);
        openPhone.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_hangs_ends_with_the_deadline()
    {
        using FakeOpenPhone openPhone = new();
        openPhone.Answer(FakeAnswer.Hang);
        ManualClock clock = new();
        using OpenPhoneClient client = openPhone.CreateClient(options => options.TimeProvider = clock);

        Task<SendMessageResponse> sending = client.SendMessageAsync(Message, cancellationToken: TestContext.Current.CancellationToken);
        openPhone.Requests.ShouldHaveSingleItem();
        clock.Advance(TimeSpan.FromSeconds(100));

        (await Should.ThrowAsync<ApiException>(() => sending)).Outcome.ShouldBe(Outcome.Unknown);
    }

    [Fact]
    public async Task What_hangs_ends_with_the_token_of_the_caller()
    {
        using FakeOpenPhone openPhone = new();
        openPhone.Answer(FakeAnswer.Hang);
        using OpenPhoneClient client = openPhone.CreateClient();
        using CancellationTokenSource caller = new();

        Task<SendMessageResponse> sending = client.SendMessageAsync(Message, cancellationToken: caller.Token);
        await caller.CancelAsync();

        (await Record.ExceptionAsync(() => sending)).ShouldBeOfType<ApiCanceledException>().Outcome.ShouldBe(Outcome.Unknown);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_hangs_ends_with_the_fake(bool overServer)
    {
        FakeOpenPhone openPhone = new();
        openPhone.Answer(FakeAnswer.Hang);
        Uri? url = overServer ? await openPhone.StartServerAsync(TestContext.Current.CancellationToken) : null;
        using OpenPhoneClient client = overServer ? new(new OpenPhoneClientOptions { BaseUrl = url, ApiKey = "placeholder" }) : openPhone.CreateClient();

        Task<SendMessageResponse> sending = client.SendMessageAsync(Message, cancellationToken: TestContext.Current.CancellationToken);
        while (openPhone.Requests.Count == 0)
        {
            await Task.Yield();
        }

        await openPhone.DisposeAsync();

        (await Should.ThrowAsync<ApiException>(() => sending)).Outcome.ShouldBe(Outcome.Unknown);
    }

    [Fact]
    public async Task A_body_that_ends_too_early_is_kept_as_far_as_it_came()
    {
        using FakeOpenPhone openPhone = new();
        openPhone.Answer(FakeAnswer.Truncated());
        using OpenPhoneClient client = openPhone.CreateClient();

        ApiException exception = await Should.ThrowAsync<ApiException>(() => SendAsync(client));

        exception.StatusCode.ShouldBe(202);
        Encoding.UTF8.GetString(exception.RawBody.Span).ShouldStartWith("""{"data":{"id":""");
    }

    private static FakeAnswer Answer(string fault) => fault switch
    {
        "reset" => FakeAnswer.Reset,
        "truncated" => FakeAnswer.Truncated(),
        "truncated 400" => FakeAnswer.Truncated(400),
        "truncated 500" => FakeAnswer.Truncated(500),
        "page" => FakeAnswer.NotJson(),
        "page 502" => FakeAnswer.NotJson(502),
        "empty" => FakeAnswer.Empty(),
        "empty 404" => FakeAnswer.Empty(404),
        "408" => FakeAnswer.Undocumented(408),
        _ => FakeAnswer.Undocumented(302).WithHeader("Location", "/v1/messages"),
    };

    private static Task<SendMessageResponse> SendAsync(OpenPhoneClient client) =>
        client.SendMessageAsync(Message, cancellationToken: TestContext.Current.CancellationToken);
}
