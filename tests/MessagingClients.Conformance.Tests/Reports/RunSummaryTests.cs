using MessagingClients.Conformance.Reports;
using MessagingClients.Conformance.Running;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Tests.Reports;

/// <summary>What a run comes to.</summary>
public sealed class RunSummaryTests
{
    [Fact]
    public void Each_status_is_counted_where_it_belongs() => RunSummary.Of(SampleRun.Small()).Areas.ShouldBe(
    [
        new("clerk", CaseArea.Request, Passed: 0, Failed: 1, Known: 0, Narrowed: 0, CouldNotRun: 0, NotApplicable: 0),
        new("clerk", CaseArea.Answer, Passed: 1, Failed: 0, Known: 0, Narrowed: 0, CouldNotRun: 0, NotApplicable: 0),
        new("clerk", CaseArea.Fault, Passed: 0, Failed: 0, Known: 1, Narrowed: 0, CouldNotRun: 0, NotApplicable: 0),
        new("openphone", CaseArea.Answer, Passed: 0, Failed: 0, Known: 0, Narrowed: 1, CouldNotRun: 0, NotApplicable: 0),
        new("openphone", CaseArea.Fault, Passed: 0, Failed: 1, Known: 0, Narrowed: 0, CouldNotRun: 1, NotApplicable: 0),
        new("openphone", CaseArea.Environment, Passed: 0, Failed: 0, Known: 0, Narrowed: 0, CouldNotRun: 0, NotApplicable: 1),
    ]);

    [Fact]
    public void The_first_subject_is_the_one_and_another_can_be_asked_for()
    {
        RunSummary.Of(SampleRun.Small()).Subject.ShouldBe(SampleRun.Ours);
        RunSummary.Of(SampleRun.Small(), SampleRun.Stock).Areas.Sum(area => area.Total).ShouldBe(2);
    }

    [Fact]
    public void Failures_that_differ_in_numbers_and_ids_only_have_one_cause()
    {
        RunSummary summary = RunSummary.Of(SampleRun.Of(
            SampleRun.Failed("a/x/1", ("sends", "1 send", "3 sends of OP12ab34cd")),
            SampleRun.Failed("a/x/2", ("raw-body", "12 bytes", "none")),
            SampleRun.Failed("a/x/3", ("raw-body", "7 bytes", "none"), ("sends", "1 send", "2 sends of 6f9619ff-8b86-d011-b42d-00cf4fc964ff")),
            SampleRun.Failed("a/x/4", ("raw-body", "7 bytes", "another body"))));

        summary.Failures.Select(group => (group.Oracle, group.Found, Cases: string.Join(' ', group.Verdicts.Select(verdict => verdict.Case.Id)))).ShouldBe(
        [
            ("sends", "3 sends of OP12ab34cd", "a/x/1 a/x/3"), ("raw-body", "none", "a/x/2 a/x/3"), ("raw-body", "another body", "a/x/4"),
        ]);
    }

    [Fact]
    public void Member_names_are_no_ids_and_keep_causes_apart() =>
        RunSummary.Of(SampleRun.Of(
            SampleRun.Failed("a/x/1", ("typed-equal", "phoneNumber equal", "null")),
            SampleRun.Failed("a/x/2", ("typed-equal", "externalId equal", "null")))).Failures.Count.ShouldBe(2);

    [Fact]
    public void A_pass_that_is_written_down_as_failing_is_a_failure_with_its_reason()
    {
        CaseGroup group = RunSummary.Of(SampleRun.Small()).Failures.Single(group => group.Oracle == "known-failures");
        (group.Expected, group.Found).ShouldBe(("a failure, as written down: waits", "it passed"));
    }

    [Fact]
    public void A_failure_without_a_finding_is_not_lost() =>
        RunSummary.Of(SampleRun.Of(SampleRun.Failed("a/x/1"))).Failures.Single().Oracle.ShouldBe("runner");

    [Fact]
    public void What_could_not_run_stands_apart_from_failures()
    {
        RunSummary summary = RunSummary.Of(SampleRun.Small());
        summary.Hindrances.Single().Found.ShouldBe("the engine is dead");
        summary.Failures.ShouldAllBe(group => group.Verdicts.All(verdict => verdict.Status != VerdictStatus.CouldNotRun));
    }

    [Fact]
    public void A_run_of_nothing_has_an_empty_summary() => RunSummary.Of(SampleRun.Of()).Areas.ShouldBeEmpty();
}
