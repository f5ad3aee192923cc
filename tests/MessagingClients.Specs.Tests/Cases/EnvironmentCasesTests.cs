using MessagingClients.Specs.Cases;

namespace MessagingClients.Specs.Tests.Cases;

public sealed class EnvironmentCasesTests
{
    private static readonly ContractCase[] Derived = [.. EnvironmentCases.Derive(FaultSource.Make())];

    public static TheoryData<string, CaseEnd, ExpectedOutcome, int?, int> Table => new()
    {
        { "culture/invariant", CaseEnd.Returns, ExpectedOutcome.Accepted, 202, 1 },
        { "culture/invariant-with-date-in-header", CaseEnd.Throws, ExpectedOutcome.Rejected, 429, 1 },
        { "culture/tr-TR", CaseEnd.Returns, ExpectedOutcome.Accepted, 202, 1 },
        { "culture/tr-TR-with-date-in-header", CaseEnd.Throws, ExpectedOutcome.Rejected, 429, 1 },
        { "culture/de-DE", CaseEnd.Returns, ExpectedOutcome.Accepted, 202, 1 },
        { "culture/de-DE-with-date-in-header", CaseEnd.Throws, ExpectedOutcome.Rejected, 429, 1 },
        { "culture/ar-SA", CaseEnd.Returns, ExpectedOutcome.Accepted, 202, 1 },
        { "culture/ar-SA-with-date-in-header", CaseEnd.Throws, ExpectedOutcome.Rejected, 429, 1 },
        { "time-zone/Asia-Kolkata", CaseEnd.Returns, ExpectedOutcome.Accepted, 202, 1 },
        { "time-zone/America-St_Johns", CaseEnd.Returns, ExpectedOutcome.Accepted, 202, 1 },
        { "cancel/before-call", CaseEnd.Cancels, ExpectedOutcome.NotSent, null, 0 },
        { "cancel/before-request-is-read", CaseEnd.Cancels, ExpectedOutcome.Unknown, null, 1 },
        { "cancel/while-waiting", CaseEnd.Cancels, ExpectedOutcome.Unknown, null, 1 },
        { "cancel/in-response-headers", CaseEnd.Cancels, ExpectedOutcome.Unknown, null, 1 },
        { "cancel/in-body", CaseEnd.Cancels, ExpectedOutcome.Accepted, 202, 1 },
        { "concurrent-calls", CaseEnd.Returns, ExpectedOutcome.Accepted, 202, 1 },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void A_call_ends_as_the_table_of_outcomes_says(string name, CaseEnd end, ExpectedOutcome outcome, int? status, int sends)
    {
        CaseExpectation expected = Find(name).Expectation;
        expected.End.ShouldBe(end);
        expected.Outcome.ShouldBe(outcome);
        expected.Status.ShouldBe(status);
        expected.MaxSends.ShouldBe(sends);
    }

    [Fact]
    public void There_is_every_case_once_and_no_other() =>
        Derived.Select(derived => derived.Id).ShouldBe(Table.Select(row => $"made-up/send/environment/{row.Data.Item1}"));

    [Fact]
    public void A_case_runs_in_the_surroundings_that_it_is_named_for()
    {
        Find("culture/invariant").Environment.Culture.ShouldBe("");
        Find("culture/tr-TR").Environment.Culture.ShouldBe("tr-TR");
        Find("time-zone/America-St_Johns").Environment.TimeZone.ShouldBe("America/St_Johns");
        Find("time-zone/America-St_Johns").Environment.Culture.ShouldBeNull();
        Find("cancel/before-call").Environment.Cancel.ShouldBe(CancelPoint.BeforeCall);
        Find("cancel/in-body").Environment.Cancel.ShouldBe(CancelPoint.AtStall);
        Find("concurrent-calls").Environment.Calls.ShouldBe(64);
    }

    [Fact]
    public void A_token_that_fires_at_a_stall_has_a_script_that_stalls() =>
        Derived.Where(derived => derived.Environment.Cancel == CancelPoint.AtStall)
            .Select(derived => ((ScriptedAnswer)derived.Answer).Steps[^1].Kind)
            .ShouldAllBe(last => last == WireStepKind.Stall);

    [Fact]
    public void A_typed_answer_is_compared_wherever_one_is_returned() =>
        Derived.ShouldAllBe(derived => derived.Expectation.TypedEqual == (derived.Expectation.End == CaseEnd.Returns));

    private static ContractCase Find(string name) => Derived.Single(derived => derived.Id == $"made-up/send/environment/{name}");
}
