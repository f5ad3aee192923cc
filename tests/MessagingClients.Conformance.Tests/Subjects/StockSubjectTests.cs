using System.Text;
using MessagingClients.Conformance.Subjects;
using MessagingClients.Specs.Cases;
using MessagingClients.TestKit;

namespace MessagingClients.Conformance.Tests.Subjects;

public sealed class StockSubjectTests
{
    private static readonly StockSubject Subject = StockSubject.Load();

    private static readonly Uri Nowhere = new("http://127.0.0.1:9");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("clerk", "201 Created", """{"data":{"id":7,"senderType":"user","status":"sent"}}""", "POST /public/messages ", "apiKey: placeholder")]
    [InlineData("myalice", "200 OK", """{"id":"a"}""", "POST /stable/open/customers/send-text-message ", "X-Myalice-Api-Key: placeholder")]
    [InlineData("solaris", "202 Accepted", """{"id":"a"}""", "POST /v1/sms/messages ", "Authorization: Bearer placeholder")]
    [InlineData("textus", "201 Created", """{"id":"a"}""", "POST /my%20shop/messages ", "Authorization: Bearer placeholder")]
    public async Task A_success_is_typed_and_says_nothing_of_its_status(string provider, string line, string answer, string target, string credential)
    {
        await using RawServer server = RawServer.Answering(line, answer);

        Observation seen = await Subject.CallAsync(provider, SubjectCalls.Settings(server.Url));

        seen.End.ShouldBe(ObservedEnd.Returned, seen.CannotExpress ?? seen.Exception?.ToString());
        (seen.Status, seen.Outcome).ShouldBe((null, null));
        seen.Typed.ShouldNotBeNull().GetType().Assembly.GetName().Name.ShouldBe("MessagingClients.StockClients");
        server.Requests.Single().ShouldStartWith(target);
        server.Requests.Single().ShouldContain(credential);
    }

    [Fact]
    public async Task OpenPhone_cannot_be_told_who_sends()
    {
        Observation seen = await Subject.CallAsync("openphone", SubjectCalls.Settings(Nowhere));

        (seen.End, seen.CannotExpress).ShouldBe((ObservedEnd.NotCalled, "$.from: From cannot hold String \"+15550000001\""));
    }

    [Fact]
    public async Task TextUs_cannot_send_to_many()
    {
        CaseRequest many = SubjectCalls.Request("textus") with { Body = """{"to":["+1","+2"]}""" };

        Observation seen = await Subject.CallAsync("textus", SubjectCalls.Settings(Nowhere), many);

        seen.CannotExpress.ShouldNotBeNull().ShouldStartWith("$.to: String cannot hold Array");
    }

    [Fact]
    public async Task A_documented_error_is_typed_and_its_text_is_lost()
    {
        await using RawServer server = RawServer.Answering("400 Bad Request", """{"error":"e","code":"c","success":false}""");

        Observation seen = await Subject.CallAsync("myalice", SubjectCalls.Settings(server.Url));

        (seen.End, seen.Status, seen.Outcome).ShouldBe((ObservedEnd.Threw, 400, null));
        seen.Typed.ShouldNotBeNull().GetType().Name.ShouldBe("Error");
        seen.Raw!.Value.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public async Task An_undocumented_error_keeps_its_text()
    {
        await using RawServer server = RawServer.Answering("500 Internal Server Error", "<p>é</p>");

        Observation seen = await Subject.CallAsync("myalice", SubjectCalls.Settings(server.Url));

        (seen.End, seen.Status, seen.Typed).ShouldBe((ObservedEnd.Threw, 500, null));
        Encoding.UTF8.GetString(seen.Raw!.Value.Span).ShouldBe("<p>é</p>");
    }

    [Fact]
    public async Task An_unreadable_success_is_its_exception_too()
    {
        await using RawServer server = RawServer.Answering("200 OK", "<p>");

        Observation seen = await Subject.CallAsync("myalice", SubjectCalls.Settings(server.Url));

        (seen.End, seen.Status, seen.Typed).ShouldBe((ObservedEnd.Threw, 200, null));
    }

    [Fact]
    public async Task A_broken_connection_escapes()
    {
        await using RawServer server = new(connection =>
        {
            connection.Reset();
            return Task.CompletedTask;
        });

        Observation seen = await Subject.CallAsync("myalice", SubjectCalls.Settings(server.Url));

        seen.End.ShouldBe(ObservedEnd.Escaped);
        seen.Exception.ShouldBeOfType<HttpRequestException>();
    }

    [Fact]
    public async Task The_callers_token_ends_a_call_as_canceled()
    {
        using CancellationTokenSource caller = CancellationTokenSource.CreateLinkedTokenSource(Token);
        await using RawServer server = new(async connection =>
        {
            await caller.CancelAsync();
            await connection.StallAsync();
        });

        Observation seen = await Subject.CallAsync("myalice", SubjectCalls.Settings(server.Url), token: caller.Token);

        (seen.End, seen.Outcome).ShouldBe((ObservedEnd.Canceled, null));
    }

    [Fact]
    public async Task A_deadline_by_the_clock_of_the_settings_escapes()
    {
        FiringClock clock = new();
        await using RawServer server = new(connection =>
        {
            clock.Fire();
            return connection.StallAsync();
        });

        Observation seen = await Subject.CallAsync("myalice", SubjectCalls.Settings(server.Url) with { Clock = clock });

        seen.End.ShouldBe(ObservedEnd.Escaped);
        seen.Exception.ShouldBeAssignableTo<OperationCanceledException>();
    }

    [Fact]
    public async Task A_handler_is_wrapped_around_the_connections_and_disposed_with_the_client()
    {
        RefusingHandler? wrapped = null;
        SubjectSettings settings = SubjectCalls.Settings(Nowhere) with
        {
            Wrap = inner => wrapped = new RefusingHandler(inner, new ArgumentException("wrapped")),
        };

        Observation seen = await Subject.CallAsync("myalice", settings);

        (seen.End, seen.Exception!.Message).ShouldBe((ObservedEnd.Refused, "wrapped"));
        wrapped!.IsDisposed.ShouldBeTrue();
    }

    [Fact]
    public void There_is_no_client_for_what_nobody_generated() =>
        Subject.Open(SubjectCalls.Operation("clerk") with { Provider = "nobody" }, SubjectCalls.Settings(Nowhere)).ShouldBeNull();

    [Fact]
    public void An_assembly_that_is_not_there_is_named() =>
        Should.Throw<FileNotFoundException>(() => StockSubject.Load("gone.dll")).Message.ShouldContain("gone.dll");
}
