using MessagingClients.Conformance.Against;
using MessagingClients.Conformance.Oracles;
using MessagingClients.Conformance.Running;
using MessagingClients.Conformance.StandIns;
using MessagingClients.Conformance.Subjects;
using MessagingClients.Conformance.Tests.Nulls;
using MessagingClients.OpenPhone;
using MessagingClients.Specs.Cases;
using MessagingClients.TestKit;

namespace MessagingClients.Conformance.Tests.Against;

/// <summary>A server that nobody scripts: what it does, what the client made of it, and whose fault is whose.</summary>
public sealed class ServerRunnerTests
{
    private const string Json = "Content-Type: application/json";
    private static readonly ProviderSpec Spec = ProviderSpec.Find("openphone");
    private static readonly ServerCase Minimal = ServerCaseCompiler.Derive("openphone", Spec.Document, Spec.Overlay, Spec.Accepted)[0];
    private static readonly string Documented = System.Text.Encoding.UTF8.GetString(((ServedAnswer)Minimal.Case.Answer).Body!.Value.Span);

    [Fact]
    public async Task A_server_that_keeps_its_document_passes_and_is_asked_once()
    {
        await using RawServer server = RawServer.Answering("202 Accepted", Documented, Json);

        Verdict verdict = await RunAsync(server);

        verdict.Status.ShouldBe(VerdictStatus.Passed);
        server.Requests.ShouldHaveSingleItem().ShouldStartWith("POST /base/v1/messages HTTP/1.1\r\n");
        verdict.Requests.ShouldHaveSingleItem().Target.ShouldBe("/v1/messages");
    }

    [Theory]
    [InlineData("418 Teapot", """{"message":"no"}""", "status 418 is not stated for POST /v1/messages (it answered 418 with 16 bytes of application/json)")]
    [InlineData("299 Odd", """{"message":"no"}""", "status 299 is not stated for POST /v1/messages (it answered 299 with 16 bytes of application/json)")]
    [InlineData("202 Accepted", """{"data":{"id":7}}""", "body/data must have required property")]
    [InlineData("202 Accepted", "no JSON", "body is not JSON (it answered 202 with 7 bytes of application/json)")]
    [InlineData("503 Busy", "", "status 503 is not stated for POST /v1/messages (it answered 503 with 0 bytes of application/json)")]
    public async Task An_answer_that_is_not_documented_is_drift_of_the_server_alone(string status, string body, string found)
    {
        await using RawServer server = RawServer.Answering(status, body, Json);

        Verdict verdict = await RunAsync(server);

        verdict.Status.ShouldBe(VerdictStatus.Failed);
        verdict.Failures.ShouldAllBe(failure => failure.Oracle == OracleName.ServerDrift);
        verdict.Failures[0].Found.ShouldStartWith(found);
        server.Requests.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_a_client_returns_for_an_undocumented_success_is_what_came()
    {
        await using RawServer server = RawServer.Answering("299 Odd", Documented, Json);

        Verdict verdict = await RunAsync(server);

        verdict.Failures.ShouldHaveSingleItem().Oracle.ShouldBe(OracleName.ServerDrift);
        (verdict.Case.Expectation.End, verdict.Case.Expectation.TypedEqual).ShouldBe((CaseEnd.ReturnsOrThrows, true));
    }

    [Fact]
    public async Task A_server_that_hangs_up_leaves_the_outcome_unknown()
    {
        await using RawServer server = new(connection =>
        {
            connection.Reset();
            return Task.CompletedTask;
        });

        Verdict verdict = await RunAsync(server);

        verdict.Failures.ShouldHaveSingleItem().Found.ShouldStartWith("no answer: ");
        verdict.Case.Expectation.Outcome.ShouldBe(ExpectedOutcome.Unknown);
    }

    [Fact]
    public async Task A_client_that_sends_twice_is_caught_and_the_server_gets_it_once()
    {
        await using RawServer server = RawServer.Answering("202 Accepted", Documented, Json);

        Verdict verdict = await RunAsync(server, new RunOptions { Wrap = static inner => new TwiceHandler(inner) });

        verdict.Status.ShouldBe(VerdictStatus.Failed);
        verdict.Failures.ShouldContain(failure => failure.Oracle == OracleName.Sends);
        server.Requests.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_client_that_changes_the_request_is_caught()
    {
        await using RawServer server = RawServer.Answering("202 Accepted", Documented, Json);

        Verdict verdict = await RunAsync(server, new RunOptions { Wrap = static inner => new ReplacingHandler(inner, "\"content\"", "\"contents\"") });

        verdict.Failures.ShouldContain(failure => failure.Oracle == OracleName.WireBody);
        verdict.Failures.ShouldNotContain(failure => failure.Oracle == OracleName.ServerDrift);
    }

    [Fact]
    public async Task What_is_known_excuses_the_server_and_never_the_client()
    {
        await using RawServer server = RawServer.Answering("418 Teapot");
        RunOptions known = new() { Known = new KnownFailures([new KnownFailure(new CaseGlob("**"), "it is a teapot")]) };

        Verdict drift = await RunAsync(server, known);
        Verdict both = await RunAsync(server, known with { Wrap = static inner => new TwiceHandler(inner) });

        (drift.Status, drift.Reason).ShouldBe((VerdictStatus.KnownFailure, "it is a teapot"));
        both.Status.ShouldBe(VerdictStatus.Failed);
        both.Failures.Select(failure => failure.Oracle).ShouldBe([OracleName.ServerDrift, OracleName.Sends, OracleName.Attempts], ignoreOrder: true);
    }

    [Fact]
    public async Task A_known_drift_that_is_gone_makes_the_list_stale()
    {
        await using RawServer server = RawServer.Answering("202 Accepted", Documented, Json);
        RunOptions known = new() { Known = new KnownFailures([new KnownFailure(new CaseGlob("**"), "it is a teapot")]) };

        (await RunAsync(server, known)).Status.ShouldBe(VerdictStatus.UnexpectedPass);
    }

    [Fact]
    public async Task What_a_case_needs_is_asked_for_first_and_must_succeed()
    {
        await using RawServer server = RawServer.Answering("418 Teapot");

        Verdict verdict = await RunAsync(server, each: Minimal with { Needs = [new ServerNeed("POST", "/people", """{"id":1}""")] });

        verdict.Status.ShouldBe(VerdictStatus.CouldNotRun);
        verdict.Reason.ShouldBe("POST /people, which it needs first, was answered with 418.");
        server.Requests.ShouldHaveSingleItem().ShouldContain("POST /base/people");
    }

    [Fact]
    public async Task What_is_left_out_is_told_with_its_reason_and_not_sent()
    {
        await using RawServer server = RawServer.Answering("202 Accepted", Documented, Json);

        Verdict verdict = await RunAsync(server, each: Minimal with { LeftOut = "It would end the server." });

        (verdict.Status, verdict.Reason).ShouldBe((VerdictStatus.NotApplicable, "It would end the server."));
        server.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_the_types_of_the_client_cannot_write_is_its_failure_unless_a_reason_is_stated()
    {
        await using RawServer server = RawServer.Answering("202 Accepted", Documented, Json);
        ServerCase more = Minimal with { Case = Minimal.Case with { Request = Minimal.Case.Request with { Body = Minimal.Case.Request.Body.Replace("{", "{\"unstated\":1,", StringComparison.Ordinal) } } };

        Verdict failed = await RunAsync(server, each: more);
        Verdict excused = await RunAsync(server, each: more with { Unwritable = "It is stated nowhere." });

        failed.Failures.ShouldContain(failure => failure.Oracle == OracleName.WireEqual);
        excused.Status.ShouldBe(VerdictStatus.NotApplicable);
        excused.Reason.ShouldNotBeNull().ShouldStartWith("It is stated nowhere. ($.unstated: ");
        server.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_may_have_the_name_of_code()
    {
        await using RawServer server = RawServer.Answering("418 Teapot");
        ContractCase named = Minimal.Case with { Request = Minimal.Case.Request with { Body = """{"content":"ApiConnection","from":"+15555550100","to":["+15555550101"]}""" } };

        (await RunAsync(server, each: Minimal with { Case = named })).Failures.ShouldAllBe(failure => failure.Oracle == OracleName.ServerDrift);
    }

    [Fact]
    public async Task A_server_that_has_gone_ends_the_run()
    {
        Uri nobody = new("http://127.0.0.1:9");

        ConformanceRun run = await RunAsync([Minimal, Minimal with { Case = Minimal.Case with { Id = "openphone/later" } }], nobody, new RunOptions());

        run.Broken.ShouldNotBeNull().ShouldStartWith("The server at http://127.0.0.1:9/ answers no more.");
        run.IsComplete.ShouldBeFalse();
        run.Verdicts.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_real_credential_is_sent_and_not_shown()
    {
        await using RawServer server = RawServer.Answering("418 Teapot");
        ServerSettings settings = new(server.Url)
        {
            MakeOptions = static () => new OpenPhoneClientOptions { ApiKey = "key-of-a-person" },
            Redact = static text => text.Replace("key-of-a-person", "(redacted)", StringComparison.Ordinal),
        };

        ConformanceRun run = await RunAsync([Minimal], settings, new RunOptions());

        server.Requests.ShouldHaveSingleItem().ShouldContain("Authorization: key-of-a-person");
        Verdict verdict = run.Verdicts.ShouldHaveSingleItem();
        string.Join('\n', verdict.Requests.SelectMany(request => request.Headers).Select(header => header.Value).Append(verdict.Curl)).ShouldNotContain("key-of-a-person");
    }

    private static async Task<Verdict> RunAsync(RawServer server, RunOptions? options = null, ServerCase? each = null) =>
        (await RunAsync([each ?? Minimal], new Uri(server.Url, "/base"), options ?? new RunOptions())).Verdicts.ShouldHaveSingleItem();

    private static Task<ConformanceRun> RunAsync(IReadOnlyList<ServerCase> cases, Uri server, RunOptions options) =>
        RunAsync(cases, new ServerSettings(server), options);

    private static Task<ConformanceRun> RunAsync(IReadOnlyList<ServerCase> cases, ServerSettings server, RunOptions options) =>
        new ServerRunner(new Dictionary<string, string> { ["openphone"] = Spec.Document }, server, options)
            .RunAsync(cases, ClientSubject.Load([typeof(OpenPhoneClient).Assembly]), progress: null, TestContext.Current.CancellationToken);
}
