using System.Text;
using MessagingClients.Conformance.Subjects;
using MessagingClients.Specs.Cases;
using MessagingClients.TestKit;

namespace MessagingClients.Conformance.Tests.Subjects;

public sealed class ClientSubjectTests
{
    private static readonly ClientSubject Subject = ClientSubject.Load(
    [
        typeof(Clerk.ClerkClient).Assembly, typeof(MyAlice.MyAliceClient).Assembly, typeof(OpenPhone.OpenPhoneClient).Assembly,
        typeof(Solaris.SolarisClient).Assembly, typeof(TextUs.TextUsClient).Assembly,
    ]);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("clerk", "201 Created", 201, "apiKey: placeholder")]
    [InlineData("myalice", "200 OK", 200, "X-Myalice-Api-Key: placeholder")]
    [InlineData("openphone", "202 Accepted", 202, "Authorization: placeholder")]
    [InlineData("solaris", "202 Accepted", 202, "Authorization: Bearer placeholder")]
    [InlineData("textus", "201 Created", 201, "Authorization: Bearer placeholder")]
    public async Task A_success_returns_its_status_and_its_typed_body(string provider, string line, int status, string credential)
    {
        await using RawServer server = RawServer.Answering(line, "{}");

        Observation seen = await Subject.CallAsync(provider, SubjectCalls.Settings(server.Url));

        seen.End.ShouldBe(ObservedEnd.Returned, seen.CannotExpress ?? seen.Exception?.ToString());
        seen.Status.ShouldBe(status);
        seen.Typed.ShouldNotBeNull().GetType().Namespace.ShouldBe(seen.Typed.GetType().Assembly.GetName().Name);
        server.Requests.Single().ShouldContain(credential);
    }

    [Fact]
    public async Task Path_parameters_are_passed_by_their_name()
    {
        await using RawServer server = RawServer.Answering("201 Created", "{}");

        await Subject.CallAsync("textus", SubjectCalls.Settings(server.Url));

        server.Requests.Single().ShouldStartWith("POST /my%20shop/messages ");
    }

    [Fact]
    public async Task A_documented_error_is_typed_and_keeps_its_raw_body()
    {
        const string Body = """{"error":"e","code":"c","success":false}""";
        await using RawServer server = RawServer.Answering("400 Bad Request", Body);

        Observation seen = await Subject.CallAsync("myalice", SubjectCalls.Settings(server.Url));

        seen.End.ShouldBe(ObservedEnd.Threw);
        seen.Outcome.ShouldBe("Rejected");
        seen.Status.ShouldBe(400);
        seen.Typed.ShouldBeOfType<MyAlice.MyAliceError>().Error.ShouldBe("e");
        Encoding.UTF8.GetString(seen.Raw!.Value.Span).ShouldBe(Body);
        seen.Exception.ShouldBeOfType<ApiException<MyAlice.MyAliceError>>();
    }

    [Fact]
    public async Task An_undocumented_error_has_no_typed_body()
    {
        await using RawServer server = RawServer.Answering("503 Service Unavailable", "<p>");

        Observation seen = await Subject.CallAsync("myalice", SubjectCalls.Settings(server.Url));

        (seen.End, seen.Outcome, seen.Status, seen.Typed).ShouldBe((ObservedEnd.Threw, "Unknown", 503, null));
    }

    [Fact]
    public async Task A_broken_connection_has_no_status()
    {
        await using RawServer server = new(connection =>
        {
            connection.Reset();
            return Task.CompletedTask;
        });

        Observation seen = await Subject.CallAsync("myalice", SubjectCalls.Settings(server.Url));

        (seen.End, seen.Outcome, seen.Status).ShouldBe((ObservedEnd.Threw, "Unknown", null));
    }

    [Fact]
    public async Task A_refused_argument_is_told_from_an_error()
    {
        Observation seen = await Subject.CallAsync(
            "clerk", SubjectCalls.Settings(new Uri("http://127.0.0.1:9")), new CaseRequest("{}", new Dictionary<string, string>()));

        seen.End.ShouldBe(ObservedEnd.Refused);
        seen.Exception!.Message.ShouldContain("sender");
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

        (seen.End, seen.Outcome).ShouldBe((ObservedEnd.Canceled, "Unknown"));
    }

    [Fact]
    public async Task The_deadline_goes_by_the_clock_of_the_settings()
    {
        FiringClock clock = new();
        await using RawServer server = new(connection =>
        {
            clock.Fire();
            return connection.StallAsync();
        });

        Observation seen = await Subject.CallAsync("myalice", SubjectCalls.Settings(server.Url) with { Clock = clock });

        (seen.End, seen.Outcome).ShouldBe((ObservedEnd.Threw, "Unknown"));
    }

    [Fact]
    public async Task A_handler_is_wrapped_around_the_connections_and_disposed_with_the_client()
    {
        RefusingHandler? wrapped = null;
        SubjectSettings settings = SubjectCalls.Settings(new Uri("http://127.0.0.1:9")) with
        {
            Wrap = inner => wrapped = new RefusingHandler(inner, new HttpRequestException("wrapped")),
        };

        Observation seen = await Subject.CallAsync("myalice", settings);

        seen.Exception!.InnerException!.Message.ShouldBe("wrapped");
        wrapped!.IsDisposed.ShouldBeTrue();
        wrapped.InnerHandler.ShouldBeOfType<SocketsHttpHandler>().AllowAutoRedirect.ShouldBeFalse();
    }

    [Fact]
    public async Task What_the_types_cannot_express_is_not_called()
    {
        Observation seen = await Subject.CallAsync(
            "clerk", SubjectCalls.Settings(new Uri("http://127.0.0.1:9")), new CaseRequest("""{"sendr":1}""", new Dictionary<string, string>()));

        seen.End.ShouldBe(ObservedEnd.NotCalled);
        seen.CannotExpress.ShouldBe("$.sendr: SendMessageRequest has no member of this name that can be set");
    }

    [Fact]
    public async Task A_path_parameter_that_is_not_given_is_not_called()
    {
        Observation seen = await Subject.CallAsync(
            "textus", SubjectCalls.Settings(new Uri("http://127.0.0.1:9")), new CaseRequest(SubjectCalls.Bodies["textus"], new Dictionary<string, string>()));

        seen.CannotExpress.ShouldNotBeNull().ShouldStartWith("account: ");
    }

    [Fact]
    public void There_is_no_client_for_what_nobody_generated()
    {
        SubjectSettings settings = SubjectCalls.Settings(new Uri("http://127.0.0.1:9"));

        Subject.Open(SubjectCalls.Operation("clerk") with { Provider = "nobody" }, settings).ShouldBeNull();
        Subject.Open(SubjectCalls.Operation("clerk") with { Name = "receiveMessage" }, settings).ShouldBeNull();
    }

    [Fact]
    public void A_refused_configuration_comes_out_as_it_was_thrown() => Should.Throw<ArgumentException>(
        () => Subject.Open(SubjectCalls.Operation("clerk"), SubjectCalls.Settings(new Uri("ftp://a.example"))));

    [Fact]
    public void An_assembly_without_clients_is_named() => Should.Throw<ArgumentException>(
        () => ClientSubject.Load([typeof(ClientSubject).Assembly])).Message.ShouldContain("MessagingClients.Conformance");

    [Fact]
    public void A_client_is_expected_where_the_map_says_so()
    {
        ClientSubject subject = new("x", new Dictionary<string, System.Reflection.Assembly> { ["clerk"] = typeof(MyAlice.MyAliceClient).Assembly });

        Should.Throw<InvalidOperationException>(
            () => subject.Open(SubjectCalls.Operation("clerk"), SubjectCalls.Settings(new Uri("http://127.0.0.1:9"))))
            .Message.ShouldContain("MyAliceClient");
    }
}
