using MessagingClients.OpenPhone;
using MessagingClients.TextUs;

namespace MessagingClients.Testing.Tests.Answers;

/// <summary>What a fake answers, by itself and when it is told.</summary>
public sealed class AnswerTests
{
    private static readonly OpenPhone.SendMessageRequest Message = new() { Content = "Hello", From = "+15555550100", To = ["+15555550123"] };

    [Fact]
    public async Task By_itself_it_answers_the_documented_example()
    {
        using FakeOpenPhone openPhone = new();
        using OpenPhoneClient client = openPhone.CreateClient();

        (await SendAsync(client)).Data.Id.ShouldBe("AC123abc");
    }

    [Fact]
    public async Task A_documented_status_comes_with_its_documented_error()
    {
        using FakeOpenPhone openPhone = new();
        openPhone.Answer(402);
        using OpenPhoneClient client = openPhone.CreateClient();

        ApiException<OpenPhoneError> exception = await Should.ThrowAsync<ApiException<OpenPhoneError>>(() => SendAsync(client));

        (exception.Outcome, exception.Error.Title).ShouldBe((Outcome.Rejected, "Not Enough Credits"));
    }

    [Fact]
    public async Task The_next_answers_come_in_their_order_and_then_the_usual_one()
    {
        using FakeOpenPhone openPhone = new();
        openPhone.Answer(401);
        openPhone.AnswerNext(202, 404);
        using OpenPhoneClient client = openPhone.CreateClient();

        await SendAsync(client);

        (await Should.ThrowAsync<ApiException>(() => SendAsync(client))).StatusCode.ShouldBe(404);
        (await Should.ThrowAsync<ApiException>(() => SendAsync(client))).StatusCode.ShouldBe(401);
    }

    [Fact]
    public async Task An_own_body_and_a_header_reach_the_caller()
    {
        using FakeOpenPhone openPhone = new();
        openPhone.AnswerNext(
            FakeAnswer.Json(202, """{"data":{"id":"AC1","to":["+15555550123"],"from":"+15555550100","text":"Hello","phoneNumberId":"PN1","direction":"outgoing","userId":"US1","status":"queued","createdAt":"2026-01-01T00:00:00Z","updatedAt":"2026-01-01T00:00:00Z"}}""")
                .WithHeader("X-Request-Id", "r1"));
        using OpenPhoneClient client = openPhone.CreateClient();

        ApiResponse<SendMessageResponse> sent = await client.SendMessageWithResponseAsync(Message, cancellationToken: TestContext.Current.CancellationToken);

        sent.Value.Data.Status.ShouldBe(MessageStatus.Queued);
        sent.RequestId.ShouldBe("r1");
    }

    [Fact]
    public void A_body_that_breaks_the_document_is_refused_unless_it_is_asked_for()
    {
        using FakeOpenPhone openPhone = new();

        Should.Throw<ArgumentException>(() => openPhone.Answer(FakeAnswer.Json(202, """{"data":{"id":"7"}}"""))).Message
            .ShouldStartWith("Expected a body that satisfies the document for 202 of POST /v1/messages, found one that breaks it: /data/id: pattern: expected a match of ^AC(.*)$, found none. Take FakeAnswer.Undocumented");
        Should.NotThrow(() => openPhone.Answer(FakeAnswer.Undocumented(202, """{"data":{"id":"7"}}""")));
    }

    [Fact]
    public void A_status_that_the_document_does_not_state_is_refused_unless_it_is_asked_for()
    {
        using FakeOpenPhone openPhone = new();

        Should.Throw<ArgumentException>(() => openPhone.AnswerNext(202, 429)).Message
            .ShouldStartWith("Expected a status that the document states for POST /v1/messages (202, 400, 401, 402, 403, 404, 500), found 429. Take FakeAnswer.Undocumented");
        Should.NotThrow(() => openPhone.AnswerNext(FakeAnswer.Undocumented(429)));
    }

    [Fact]
    public void An_example_that_the_document_does_not_print_is_refused()
    {
        using FakeTextUs textUs = new();

        Should.Throw<ArgumentException>(() => textUs.Answer(FakeAnswer.Documented(201, "poem"))).Message.ShouldContain("one-recipient, attachment, whatsapp, whatsapp-template, custom-field), found 'poem'");
    }

    [Theory]
    [InlineData(199)]
    [InlineData(600)]
    public void A_status_of_no_final_answer_is_refused(int status) =>
        Should.Throw<ArgumentOutOfRangeException>(() => FakeAnswer.Undocumented(status));

    [Fact]
    public async Task What_a_document_prints_for_a_kind_of_request_is_the_answer_to_it()
    {
        using FakeTextUs textUs = new();
        using TextUsClient client = textUs.CreateClient();
        TextUs.SendMessageRequest attachment = new() { To = "+13035551234", Attachments = [new() { MediaUrl = "https://example.com/a.png", ContentType = "image/png" }] };
        TextUs.SendMessageRequest unapproved = new() { To = "+13035551234", Template = new() { Id = "<%= @pending_whats_app_template.to_param %>" } };

        TextUs.Message? sent = await client.SendMessageAsync("account", attachment, cancellationToken: TestContext.Current.CancellationToken);

        sent!.Attachments.ShouldNotBeNull();
        (await Should.ThrowAsync<ApiException>(() => client.SendMessageAsync("account", unapproved))).StatusCode.ShouldBe(422);
    }

    [Fact]
    public async Task Reset_forgets_answers_and_requests()
    {
        using FakeOpenPhone openPhone = new();
        openPhone.Answer(401);
        openPhone.AnswerNext(404);
        using OpenPhoneClient client = openPhone.CreateClient();
        await Should.ThrowAsync<ApiException>(() => SendAsync(client));

        openPhone.Reset();

        await SendAsync(client);
        openPhone.Requests.ShouldHaveSingleItem();
    }

    [Fact]
    public void An_answer_says_nothing_of_its_body() =>
        FakeAnswer.Json(202, """{"to":"+15555550123"}""").ToString().ShouldBe("Own 202");

    private static Task<SendMessageResponse> SendAsync(OpenPhoneClient client) =>
        client.SendMessageAsync(Message, cancellationToken: TestContext.Current.CancellationToken);
}
