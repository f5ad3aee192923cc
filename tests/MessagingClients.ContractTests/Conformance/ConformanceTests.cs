using MessagingClients.Conformance.Running;

namespace MessagingClients.ContractTests.Conformance;

/// <summary>Each case of the conformance suite as a test of its own.</summary>
public sealed class ConformanceTests(SuiteRun run)
{
    public static TheoryData<string> Cases => [.. SuiteRun.Cases.Select(each => each.Id)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Case(string id)
    {
        Verdict verdict = await run.FindAsync(id);

        string found = string.Join('\n', verdict.Failures.Select(failure => $"{failure.Oracle}: expected {failure.Expected}, found {failure.Found}"));
        verdict.Status.ShouldBeOneOf(
            [VerdictStatus.Passed, VerdictStatus.Narrowed, VerdictStatus.KnownFailure],
            $"{verdict.Reason}\n{found}\n{verdict.Curl}\n{verdict.CSharp}");
    }

    [Theory]
    [InlineData("clerk")]
    [InlineData("myalice")]
    [InlineData("openphone")]
    [InlineData("solaris")]
    [InlineData("textus")]
    public void No_provider_passes_by_absence(string provider) =>
        SuiteRun.Cases.Where(each => each.Operation.Provider == provider).GroupBy(each => each.Area)
            .Select(area => (area.Key, area.Count() >= 15)).ShouldBe(Enum.GetValues<Specs.Cases.CaseArea>().Select(area => (area, true)), ignoreOrder: true);
}
