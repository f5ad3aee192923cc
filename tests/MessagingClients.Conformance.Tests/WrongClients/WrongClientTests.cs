using MessagingClients.Conformance.Running;

namespace MessagingClients.Conformance.Tests.WrongClients;

/// <summary>The suite proves itself: each oracle catches what it is there for.</summary>
public sealed class WrongClientTests(WrongClientBench bench, ITestOutputHelper output) : IClassFixture<WrongClientBench>
{
    private static readonly string[] Oracles =
    [
        "wire-target", "wire-media-type", "wire-credential", "wire-body", "wire-equal", "refusal", "end", "typed-equal", "status",
        "raw-body", "outcome", "sends", "waits", "attempts", "secrecy", "contract-exceptions", "deadline", "reuse",
    ];

    public static TheoryData<string> Defects { get; } = [.. WrongClientTable.All.Select(wrong => wrong.Defect)];

    [Theory]
    [MemberData(nameof(Defects))]
    public async Task A_wrong_client_is_caught_by_the_oracle_meant_for_it(string defect)
    {
        WrongClient wrong = WrongClientTable.All.Single(wrong => wrong.Defect == defect);
        HashSet<string> kept = [.. Caught(await bench.RunRightAsync(wrong.Provider), wrong.Oracle, fails: false)];

        IReadOnlyList<Verdict> verdicts = await bench.RunAsync(wrong);

        string[] caught = [.. Caught(verdicts, wrong.Oracle, fails: true).Where(kept.Contains)];
        output.WriteLine($"{wrong.Provider} {defect}: {wrong.Oracle} in {caught.Length} of {verdicts.Count} cases, such as {caught.FirstOrDefault()}");
        caught.ShouldNotBeEmpty($"{wrong.Oracle} said nothing. What was found: {Summary(verdicts)}");
    }

    [Theory]
    [InlineData("clerk")]
    [InlineData("myalice")]
    [InlineData("openphone")]
    [InlineData("solaris")]
    [InlineData("textus")]
    public async Task The_client_as_it_is_passes_the_same_cases(string provider)
    {
        IReadOnlyList<Verdict> verdicts = await bench.RunRightAsync(provider);

        verdicts.Where(verdict => verdict.Status is VerdictStatus.Failed or VerdictStatus.CouldNotRun).Select(Line).ShouldBeEmpty();
    }

    [Fact]
    public void Every_oracle_has_two_wrong_clients_at_least() =>
        WrongClientTable.All.CountBy(wrong => wrong.Oracle).Where(each => each.Value >= 2).Select(each => each.Key).ShouldBe(Oracles, ignoreOrder: true);

    [Fact]
    public void There_are_sixty_defects_at_least() =>
        WrongClientTable.All.Select(wrong => wrong.Defect).Distinct().Count().ShouldBeGreaterThanOrEqualTo(60);

    private static IEnumerable<string> Caught(IReadOnlyList<Verdict> verdicts, string oracle, bool fails) =>
        verdicts.Where(verdict => verdict.Failures.Any(failure => failure.Oracle == oracle) == fails).Select(verdict => verdict.Case.Id);

    private static string Summary(IReadOnlyList<Verdict> verdicts) =>
        verdicts.All(verdict => verdict.Failures.Count == 0) ? "nothing" : string.Join("; ", verdicts.Where(verdict => verdict.Failures.Count > 0).Take(4).Select(Line));

    private static string Line(Verdict verdict) =>
        $"{verdict.Case.Id}: {verdict.Status} {verdict.Reason}{string.Join(", ", verdict.Failures.Select(failure => $"{failure.Oracle} expected {failure.Expected}, found {failure.Found}"))}";
}
