using MessagingClients.Conformance.Running;
using MessagingClients.Conformance.StandIns;
using MessagingClients.Conformance.Subjects;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Tests.Running;

public sealed class VerdictRulesTests
{
    private static readonly ProviderSpec Spec = ProviderSpec.Find("clerk");
    private static readonly ContractCase Case = CaseCompiler.Derive("clerk", Spec.Document, Spec.Overlay)[0];
    private static readonly CaseAttempt Returned = new([new Observation(ObservedEnd.Returned)], TimeSpan.Zero);
    private static readonly OracleFailure Failure = new("outcome", "Accepted", "nothing");

    [Fact]
    public void A_case_without_a_failure_has_passed() => VerdictRules.Decide(Case, Returned, [], known: null).Status.ShouldBe(VerdictStatus.Passed);

    [Fact]
    public void A_case_outside_a_narrowing_is_told_apart() =>
        VerdictRules.Decide(Case with { Narrowed = "whole numbers" }, Returned, [], known: null).ShouldBe((VerdictStatus.Narrowed, "whole numbers"));

    [Fact]
    public void A_failure_is_a_failure_within_a_narrowing_as_well() =>
        VerdictRules.Decide(Case with { Narrowed = "whole numbers" }, Returned, [Failure], known: null).Status.ShouldBe(VerdictStatus.Failed);

    [Fact]
    public void A_known_failure_that_passes_is_no_pass() => VerdictRules.Decide(Case, Returned, [], "waits").Status.ShouldBe(VerdictStatus.UnexpectedPass);

    [Fact]
    public void What_could_not_run_is_neither() =>
        VerdictRules.Decide(Case, Returned with { CouldNotRun = "no Java" }, [Failure], "waits").ShouldBe((VerdictStatus.CouldNotRun, "no Java"));
}
