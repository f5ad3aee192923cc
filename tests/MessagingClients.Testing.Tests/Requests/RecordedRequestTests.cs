using System.Text;
using MessagingClients.Clerk;
using MessagingClients.MyAlice;
using MessagingClients.OpenPhone;
using MessagingClients.Solaris;
using MessagingClients.TextUs;

namespace MessagingClients.Testing.Tests.Requests;

/// <summary>What a fake recorded, as the test reads it.</summary>
public sealed class RecordedRequestTests
{
    private const string Key = "s3cret-key";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Requests_to_OpenPhone_are_typed()
    {
        using FakeOpenPhone openPhone = new();
        using OpenPhoneClient client = openPhone.CreateClient();

        await client.SendMessageAsync(new() { Content = "שלום 👋", From = "PN1", To = ["+15555550123"], SetInboxStatus = InboxStatus.Done }, cancellationToken: Token);

        OpenPhone.SendMessageRequest body = openPhone.Requests.ShouldHaveSingleItem().Body;
        (body.Content, body.From, body.SetInboxStatus).ShouldBe(("שלום 👋", "PN1", InboxStatus.Done));
        body.To.ShouldBe(["+15555550123"]);
    }

    [Fact]
    public async Task Requests_to_Clerk_are_typed()
    {
        using FakeClerk clerk = new();
        using ClerkClient client = clerk.CreateClient();

        await client.SendMessageAsync(new() { Sender = "a", Recipients = ["b"], MediaUrls = [], Body = "c", TemplateId = 9007199254740993 }, cancellationToken: Token);

        clerk.Requests.ShouldHaveSingleItem().Body.TemplateId.ShouldBe(9007199254740993);
    }

    [Fact]
    public async Task Requests_to_MyAlice_are_typed()
    {
        using FakeMyAlice myAlice = new();
        using MyAliceClient client = myAlice.CreateClient();

        await client.SendTextMessageAsync(new() { CustomerId = "1022", Text = "Hi" }, cancellationToken: Token);

        myAlice.Requests.ShouldHaveSingleItem().Body.Text.ShouldBe("Hi");
    }

    [Fact]
    public async Task Requests_to_Solaris_carry_the_key_that_the_client_made()
    {
        using FakeSolaris solaris = new();
        using SolarisClient client = solaris.CreateClient();

        await client.SendSmsAsync(new() { PersonId = "p", Text = "Hi", Purpose = "test" }, cancellationToken: Token);

        Guid.TryParse(solaris.Requests.ShouldHaveSingleItem().Body.IdempotencyKey, out _).ShouldBeTrue();
    }

    [Fact]
    public async Task A_token_for_Solaris_is_given_and_is_no_request()
    {
        using FakeSolaris solaris = new();
        using SolarisClient client = solaris.CreateClient(options => (options.AccessToken, options.ClientId, options.ClientSecret) = (null, "id", "secret"));

        await client.SendSmsAsync(new() { PersonId = "p", Text = "Hi", Purpose = "test" }, cancellationToken: Token);

        solaris.Requests.ShouldHaveSingleItem().Headers.ShouldContain(new KeyValuePair<string, string>("Authorization", "Bearer fake-token"));
    }

    [Fact]
    public async Task Requests_to_TextUs_tell_one_recipient_from_many()
    {
        using FakeTextUs textUs = new();
        using TextUsClient client = textUs.CreateClient();

        await client.SendMessageAsync("my account", new() { To = "+1", Body = "a" }, cancellationToken: Token);
        await client.SendMessageAsync("my account", new() { To = ["+1", "+2"], Body = "a" }, cancellationToken: Token);

        textUs.Requests.Select(request => request.Body.To.IsMany).ShouldBe([false, true]);
        textUs.Requests.ShouldAllBe(request => request.Path == "/my%20account/messages" && request.Method == "POST" && request.Query == "");
    }

    [Fact]
    public async Task The_credential_is_in_the_headers_and_in_no_text()
    {
        using FakeOpenPhone openPhone = new();
        using OpenPhoneClient client = openPhone.CreateClient(options => options.ApiKey = Key);

        await client.SendMessageAsync(new() { Content = "Hello", From = "PN1", To = ["+15555550123"] }, cancellationToken: Token);

        FakeRequest<OpenPhone.SendMessageRequest> request = openPhone.Requests.ShouldHaveSingleItem();
        request.Headers.ShouldContain(new KeyValuePair<string, string>("Authorization", Key));
        request.ToString().ShouldMatch(@"^POST /v1/messages: \d+ headers, \d+ bytes$");
    }

    [Fact]
    public async Task A_refused_request_is_recorded_with_the_reason()
    {
        using FakeOpenPhone openPhone = new();
        using OpenPhoneClient client = openPhone.CreateClient();

        ApiException exception = await Should.ThrowAsync<ApiException>(() => client.SendMessageAsync(
            new() { Content = "", From = "PN1", To = ["+15555550123", "7"] }, new CallOptions { CheckRequest = false }, Token));

        string refusal = openPhone.Refusals.ShouldHaveSingleItem();
        refusal.ShouldBe(
            """The stand-in refuses the request POST /v1/messages: body/content: minLength: expected at least 1 code points, found 0; body/content: pattern: expected a match of .*\S.*, found none; body/to: maxItems: expected at most 1 items, found 2; body/to/1: pattern: expected a match of ^\+[1-9]\d{1,14}$, found none.""");
        (exception.StatusCode, exception.Outcome).ShouldBe((404, Outcome.Rejected));
        Encoding.UTF8.GetString(exception.RawBody.Span).ShouldBe(refusal);
    }

    [Fact]
    public async Task A_refused_request_takes_no_answer_that_was_meant_for_the_next()
    {
        using FakeOpenPhone openPhone = new();
        openPhone.AnswerNext(402);
        using OpenPhoneClient client = openPhone.CreateClient();
        OpenPhone.SendMessageRequest wrong = new() { Content = "", From = "PN1", To = ["+15555550123"] };

        (await Should.ThrowAsync<ApiException>(() => client.SendMessageAsync(wrong, new CallOptions { CheckRequest = false }, Token))).StatusCode.ShouldBe(404);
        (await Should.ThrowAsync<ApiException>(() => client.SendMessageAsync(new() { Content = "a", From = "PN1", To = ["+15555550123"] }, cancellationToken: Token))).StatusCode.ShouldBe(402);
    }

    [Fact]
    public async Task A_body_that_is_no_request_is_told_when_it_is_asked_for()
    {
        using FakeOpenPhone openPhone = new();
        using HttpMessageInvoker invoker = new(openPhone.Handler, disposeHandler: false);
        using HttpRequestMessage request = new(HttpMethod.Post, "https://api.openphone.com/v1/messages") { Content = new StringContent("[]", Encoding.UTF8, "application/json") };

        (await invoker.SendAsync(request, Token)).Dispose();

        Should.Throw<InvalidOperationException>(() => openPhone.Requests[0].Body).Message
            .ShouldStartWith("Expected a body that can be read as SendMessageRequest, found another at $. The stand-in refuses the request POST /v1/messages: header/Authorization");
    }
}
