using System.Globalization;
using MessagingClients.Conformance.Coverage;
using MessagingClients.Conformance.Running;
using MessagingClients.Conformance.WireMock;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Tests.Reports;

/// <summary>Runs that were never run: each status, each kind of answer, and text that wants to break out.</summary>
internal static class SampleRun
{
    public const string Ours = "ours";

    public const string Stock = "stock NSwag";

    public const string Credential = "hunter2-credential";

    /// <summary>Markup, the end of a script, quotes, control characters, a lone surrogate, a change of direction and an emoji.</summary>
    public const string Hostile = "</script><script>alert(1)</script> \"'&]]> \0\u001b[31m\ud800 \u202e {{data}} 🙂";

    public static ConformanceRun Of(params IReadOnlyList<Verdict> verdicts) =>
        new(verdicts, [], new DateTimeOffset(2026, 11, 21, 7, 15, 0, TimeSpan.Zero), TimeSpan.FromSeconds(21.4), IsComplete: true);

    /// <summary>One case of each status with each kind of answer.</summary>
    public static ConformanceRun Small() => Of(
        Passed("clerk/sendMessage/201/minimal"),
        Passed("clerk/sendMessage/201/minimal") with { Subject = Stock },
        Failed("clerk/sendMessage/request/to-many", ("wire-body", "a list of 3 items", Hostile)),
        Failed("clerk/sendMessage/request/to-many", ("wire-body", "a list", "a string"), ("outcome", "Accepted", "nothing")) with { Subject = Stock },
        Of("clerk/sendMessage/fault/closed-port", VerdictStatus.KnownFailure, "waits for Safe to send with", CaseArea.Fault, new ClosedPortAnswer()),
        Of("openphone/sendMessage/202/integer-2e63", VerdictStatus.Narrowed, "int64 holds every duration", CaseArea.Answer, Success),
        Of("openphone/sendMessage/fault/reset-mid-body", VerdictStatus.CouldNotRun, "the engine is dead", CaseArea.Fault, Script),
        Of("openphone/sendMessage/fault/empty", VerdictStatus.UnexpectedPass, "waits", CaseArea.Fault, new EngineFaultAnswer("EMPTY_RESPONSE")),
        Of("openphone/sendMessage/environment/tr-TR", VerdictStatus.NotApplicable, "HTTP/2: the client speaks 1.1", CaseArea.Environment, new AnswerSequence([Script, Script]))) with
    {
        Coverage = [new("clerk", "exchange", "sendMessage application/json 201 application/json", 12, null), new("clerk", "keyword", "/x", 0, Hostile)],
    };

    /// <summary>As many cases as a real run has, in the areas and with the two columns of one.</summary>
    public static ConformanceRun Large(int casesPerProvider) => Of(
    [
        .. from provider in new[] { "clerk", "myalice", "openphone", "solaris", "textus" }
           from number in Enumerable.Range(0, casesPerProvider)
           from subject in new[] { Ours, Stock }
           select Numbered(provider, number) with { Subject = subject } into verdict
           select verdict.Subject == Stock && verdict.Case.Id.EndsWith('7') ? Broken(verdict) : verdict,
    ]);

    public static Verdict Passed(string id) => Of(id, VerdictStatus.Passed, null, CaseArea.Answer, Success);

    public static Verdict Failed(string id, params IEnumerable<(string Oracle, string Expected, string Found)> failures) =>
        Of(id, VerdictStatus.Failed, null, CaseArea.Request, Success) with
        {
            Failures = [.. failures.Select(failure => new OracleFailure(failure.Oracle, failure.Expected, failure.Found))],
        };

    private static ServedAnswer Success => new(201, [KeyValuePair.Create("Content-Type", "application/json")], """{"id":"msg_1"}"""u8.ToArray(), IsDocumented: true);

    private static ScriptedAnswer Script => new(
    [
        new(WireStepKind.HearHeaders), new(WireStepKind.Hear), new(WireStepKind.Send, "HTTP/1.1 200 OK\r\n"u8.ToArray()),
        new(WireStepKind.Dribble, new byte[] { 0xC3, 0x28 }), new(WireStepKind.SendForever, "x"u8.ToArray()), new(WireStepKind.Stall),
        new(WireStepKind.Close), new(WireStepKind.Reset),
    ]);

    public static Verdict Of(string id, VerdictStatus status, string? reason, CaseArea area, CaseAnswer answer) =>
        new(Case(id, area, answer), Ours, status, [])
        {
            Reason = reason,
            Requests = [Request],
            Curl = "curl -X POST http://127.0.0.1:8080/v1/messages -d '{\"to\":\"+15005550006\"}'",
            CSharp = "await client.SendMessageAsync(new() { To = \"+15005550006\" });",
            Took = TimeSpan.FromMilliseconds(4.2),
        };

    private static RecordedRequest Request => new(
        DateTimeOffset.UnixEpoch, "POST", "/v1/messages?dry=1",
        [KeyValuePair.Create("Authorization", Credential), KeyValuePair.Create("Content-Type", "application/json")],
        """{"to":"+15005550006"}"""u8.ToArray(), Matched: true);

    private static ContractCase Case(string id, CaseArea area, CaseAnswer answer)
    {
        string provider = id.Split('/')[0];
        return new(
            id, area, new(provider, "sendMessage", "POST", "/v1/{account}/messages", "application/json"),
            new("""{"to":"+15005550006"}""", new Dictionary<string, string> { ["account"] = "a/b" }), answer,
            new(CaseEnd.Returns, ExpectedOutcome.Accepted) { Status = 201, TypedEqual = true })
        {
            Environment = new() { Culture = "tr-TR", TimeZone = "Asia/Kolkata", Cancel = CancelPoint.AtStall, DeadlinePasses = true, Calls = 64 },
        };
    }

    private static Verdict Numbered(string provider, int number)
    {
        CaseArea area = (CaseArea)(number % 5);
        string id = string.Create(CultureInfo.InvariantCulture, $"{provider}/sendMessage/{area}/case-{number}");
        return Of(id, VerdictStatus.Passed, null, area, Success);
    }

    private static Verdict Broken(Verdict verdict) =>
        verdict with { Status = VerdictStatus.Failed, Failures = [new("outcome", "Unknown", "the client does not say")] };
}
