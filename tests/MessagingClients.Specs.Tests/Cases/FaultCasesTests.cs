using System.Text;
using System.Text.Json;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Specs.Tests.Cases;

public sealed class FaultCasesTests
{
    private static readonly ContractCase[] Derived = [.. FaultCases.Derive(FaultSource.Make())];

    /// <summary>The catalogue once more, by what the table of outcomes says of each fault.</summary>
    public static TheoryData<CaseEnd, ExpectedOutcome, int?, string> Catalogue => new()
    {
        { CaseEnd.Throws, ExpectedOutcome.NotSent, null, "closed-port" },
        {
            CaseEnd.Throws, ExpectedOutcome.Unknown, null, """
            engine-empty-response engine-connection-reset-by-peer engine-random-data-then-close
            close-before-request reset-before-request stall-before-request garbage-before-request
            close-after-request-headers reset-after-request-headers stall-after-request-headers garbage-after-request-headers
            close-after-request reset-after-request stall-after-request garbage-after-request
            close-after-interim-answer reset-after-interim-answer stall-after-interim-answer garbage-after-interim-answer
            close-mid-status-line reset-mid-status-line stall-mid-status-line garbage-mid-status-line
            close-mid-response-headers reset-mid-response-headers stall-mid-response-headers garbage-mid-response-headers
            slow-headers-past-deadline http-9.9 status-not-a-number status-of-four-digits body-without-head
            header-without-colon header-with-space-in-name header-without-name header-of-100-kilobytes 10000-headers
            endless-status-line endless-header endless-headers endless-garbage
            """
        },
        { CaseEnd.Throws, ExpectedOutcome.Unknown, 101, "101-switching-protocols" },
        { CaseEnd.Throws, ExpectedOutcome.Unknown, 408, "408-asks-to-repeat" },
        { CaseEnd.Throws, ExpectedOutcome.Unknown, 503, "503-retry-after-seconds" },
        { CaseEnd.Throws, ExpectedOutcome.Unknown, 600, "status-600" },
        { CaseEnd.Throws, ExpectedOutcome.Unknown, 999, "status-999" },
        { CaseEnd.Throws, ExpectedOutcome.Accepted, 200, "engine-malformed-response-chunk" },
        {
            CaseEnd.Throws, ExpectedOutcome.Accepted, 202, """
            close-after-response-headers reset-after-response-headers stall-after-response-headers garbage-after-response-headers
            close-mid-body reset-mid-body stall-mid-body garbage-mid-body stall-before-end-of-body slow-drip-past-deadline
            length-too-big length-too-small no-length-cut
            chunked-size-not-a-number chunked-size-negative chunked-size-past-64-bits chunked-size-too-small
            chunked-without-line-end chunked-without-terminator chunked-cut chunked-reset chunked-stall
            body-over-limit body-of-32-gigabytes-stated endless-body endless-chunks endless-chunk-extension
            gzip-cut gzip-twice gzip-bomb gzip-unannounced charset-utf-16 charset-utf-16-unannounced invalid-utf-8
            json-with-trailing-bytes json-twice json-with-comment json-with-trailing-comma
            json-with-nan json-with-lone-surrogate json-with-control-character
            """
        },
        {
            CaseEnd.Returns, ExpectedOutcome.Accepted, 202, """
            close-after-body reset-after-body stall-after-body garbage-after-body second-answer-after-body slow-drip
            no-length chunked chunked-with-extension chunked-with-trailer chunked-with-length
            103-then-final 100-then-final 100-times-103-then-final early-answer-before-request early-answer-while-uploading
            status-without-reason status-with-odd-reason http-1.0
            header-empty header-twice header-folded header-not-ascii header-set-cookie header-date-not-a-date header-etag-not-quoted
            content-type-twice content-type-missing content-type-not-a-type
            body-at-limit charset-unknown byte-order-mark json-with-nul-escape json-with-1e400 json-with-2-to-the-53
            """
        },
        {
            CaseEnd.ReturnsOrThrows, ExpectedOutcome.Accepted, 202, """
            length-zero-with-body length-twice-equal length-twice-different length-negative length-not-a-number length-past-64-bits
            gzip gzip-that-is-none unknown-coding json-1000-deep
            """
        },
        { CaseEnd.ReturnsOrThrows, ExpectedOutcome.Accepted, 204, "204-with-body 204-empty" },
        { CaseEnd.ReturnsOrThrows, ExpectedOutcome.Accepted, 205, "205-empty" },
        { CaseEnd.Throws, ExpectedOutcome.Rejected, 301, "redirect-301-to-other-host" },
        { CaseEnd.Throws, ExpectedOutcome.Rejected, 302, "redirect-302-to-other-host redirect-302-to-no-url redirect-302-to-a-file redirect-302-without-location" },
        { CaseEnd.Throws, ExpectedOutcome.Rejected, 303, "redirect-303-to-other-host" },
        { CaseEnd.Throws, ExpectedOutcome.Rejected, 304, "304-empty" },
        { CaseEnd.Throws, ExpectedOutcome.Rejected, 307, "redirect-307-to-other-host redirect-307-to-same-host" },
        { CaseEnd.Throws, ExpectedOutcome.Rejected, 308, "redirect-308-to-other-host redirect-308-in-a-loop" },
        { CaseEnd.Throws, ExpectedOutcome.Rejected, 401, "challenge-401" },
        { CaseEnd.Throws, ExpectedOutcome.Rejected, 407, "challenge-407" },
        { CaseEnd.Throws, ExpectedOutcome.Rejected, 413, "early-refusal-while-uploading" },
        { CaseEnd.Throws, ExpectedOutcome.Rejected, 421, "421-asks-to-repeat" },
        { CaseEnd.Throws, ExpectedOutcome.Rejected, 425, "425-asks-to-repeat" },
        {
            CaseEnd.Throws, ExpectedOutcome.Rejected, 429, """
            429-retry-after-seconds 429-retry-after-zero 429-retry-after-date 429-retry-after-past-date
            429-retry-after-negative 429-retry-after-huge 429-retry-after-garbage 429-retry-after-twice
            """
        },
    };

    [Theory]
    [MemberData(nameof(Catalogue))]
    public void A_fault_ends_as_the_table_of_outcomes_says(CaseEnd end, ExpectedOutcome outcome, int? status, string names)
    {
        CaseExpectation expected = new(end, outcome) { Status = status };
        Derived.Where(fault => (fault.Expectation.End, fault.Expectation.Outcome, fault.Expectation.Status) == (expected.End, expected.Outcome, expected.Status))
            .Select(Name)
            .ShouldBe(Words(names), ignoreOrder: true);
    }

    [Fact]
    public void The_catalogue_has_every_fault_and_no_other() =>
        Derived.Select(Name).Order(StringComparer.Ordinal)
            .ShouldBe(Catalogue.SelectMany(row => Words(row.Data.Item4)).Order(StringComparer.Ordinal));

    [Fact]
    public void Ids_are_unique_paths_of_the_operation()
    {
        Derived.Select(fault => fault.Id).ShouldBeUnique();
        Derived.ShouldAllBe(fault => fault.Id.StartsWith("made-up/send/fault/", StringComparison.Ordinal) && fault.Area == CaseArea.Fault);
    }

    [Fact]
    public void Equal_documents_give_equal_cases_in_the_same_order() =>
        FaultCases.Derive(FaultSource.Make()).Select(Text).ShouldBe(Derived.Select(Text));

    [Fact]
    public void At_most_one_request_leaves_and_none_to_a_closed_port() =>
        Derived.ShouldAllBe(fault => fault.Expectation.MaxSends == (fault.Answer is ClosedPortAnswer ? 0 : 1));

    [Fact]
    public void With_a_key_what_is_unknown_may_go_out_again_and_nothing_else() =>
        FaultCases.Derive(FaultSource.Make(hasKey: true)).ShouldAllBe(
            fault => fault.Expectation.MaxSends > 1 == (fault.Expectation.Outcome == ExpectedOutcome.Unknown || fault.Expectation.Status == 429));

    [Fact]
    public void The_deadline_passes_where_a_script_stalls_before_the_answer_is_whole() =>
        Derived.Where(fault => fault.Environment.DeadlinePasses).Select(Name).ShouldBe(
            Derived.Where(fault => Steps(fault).Any(step => step.Kind == WireStepKind.Stall)).Select(Name).Except(["stall-after-body"]));

    [Fact]
    public void A_second_call_is_asked_for_wherever_one_can_succeed() =>
        Derived.Where(fault => !fault.Environment.CallAgain).Select(Name).ShouldBe(["closed-port", "stall-after-body"]);

    /// <summary>Otherwise it would depend on chance whether the client had read the status when the deadline passed.</summary>
    [Fact]
    public void A_stall_or_reset_in_a_body_comes_after_more_bytes_than_buffers_hold_and_fewer_than_a_client_reads() =>
        Derived.Where(fault => fault.Expectation is { Outcome: ExpectedOutcome.Accepted, End: CaseEnd.Throws })
            .Select(fault => Steps(fault).ToArray())
            .Where(steps => steps is [.., { Kind: WireStepKind.Stall or WireStepKind.Reset }])
            .Select(steps => (Last: steps[^2].Bytes.Length, All: steps.Sum(step => step.Bytes.Length)))
            .ShouldAllBe(sent => sent.Last > 512 * 1024 && sent.All < 1024 * 1024);

    [Fact]
    public void A_script_that_ends_well_says_which_body_it_carries() =>
        Derived.Where(fault => fault.Answer is ScriptedAnswer && fault.Expectation.TypedEqual)
            .Select(fault => Encoding.UTF8.GetString(((ScriptedAnswer)fault.Answer).Body!.Value.Span))
            .ShouldAllBe(body => body == FaultSource.Body);

    [Fact]
    public void A_raw_body_is_asked_for_only_where_it_is_known() =>
        Derived.Where(fault => fault.Expectation.RawBody)
            .ShouldAllBe(fault => fault.Answer is ServedAnswer || ((ScriptedAnswer)fault.Answer).Body != null);

    [Theory]
    [InlineData("{}")]
    [InlineData("{ }\n")]
    [InlineData(FaultSource.Body)]
    public void An_odd_body_is_json_exactly_where_it_is_to_be_read(string body)
    {
        foreach (ContractCase fault in FaultCases.Derive(FaultSource.Make(body)).Where(fault => Name(fault).StartsWith("json-", StringComparison.Ordinal)))
        {
            bool isJson = IsJson(((ServedAnswer)fault.Answer).Body!.Value) && !Name(fault).Contains("surrogate", StringComparison.Ordinal);
            isJson.ShouldBe(fault.Expectation.End != CaseEnd.Throws, fault.Id);
        }
    }

    [Fact]
    public void An_answer_that_no_body_is_documented_for_may_be_read_or_not()
    {
        ContractCase[] faults = [.. FaultCases.Derive(FaultSource.Make(body: null))];
        faults.ShouldAllBe(fault => !fault.Expectation.TypedEqual);
        faults.Where(fault => fault.Expectation is { Outcome: ExpectedOutcome.Accepted, End: CaseEnd.Throws }).ShouldBeEmpty();
        faults.Length.ShouldBe(Derived.Length);
    }

    [Fact]
    public void A_body_that_is_no_object_has_no_member_put_into_it() =>
        FaultCases.Derive(FaultSource.Make("[1]")).Select(Name).ShouldNotContain("json-with-nan");

    [Fact]
    public void A_redirect_leads_to_a_host_that_cannot_exist() =>
        Derived.Where(fault => Name(fault).EndsWith("-to-other-host", StringComparison.Ordinal))
            .Select(fault => ((ServedAnswer)fault.Answer).Headers.Single(header => header.Key == "Location").Value)
            .ShouldBe(Enumerable.Repeat("http://elsewhere.invalid/taken", 5));

    private static bool IsJson(ReadOnlyMemory<byte> body)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = 2_000 });
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string[] Words(string names) => names.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

    private static string Name(ContractCase fault) => fault.Id.Split('/')[^1];

    private static IEnumerable<WireStep> Steps(ContractCase fault) => (fault.Answer as ScriptedAnswer)?.Steps ?? [];

    private static string Text(ContractCase fault) =>
        $"{fault.Id} {fault.Expectation} {fault.Environment} {string.Join(' ', Steps(fault).Select(step => $"{step.Kind} {Convert.ToHexString(step.Bytes.Span)}"))}";
}
