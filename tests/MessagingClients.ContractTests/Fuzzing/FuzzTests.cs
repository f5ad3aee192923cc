using MessagingClients.Fuzz.Answers;
using MessagingClients.Fuzz.Calls;
using MessagingClients.Fuzz.Contract;
using MessagingClients.Fuzz.Running;

namespace MessagingClients.ContractTests.Fuzzing;

/// <summary>A short fuzz run with a fixed seed; tests/MessagingClients.Fuzz makes long ones.</summary>
public sealed class FuzzTests
{
    private static readonly FuzzSettings Settings = new(Seed: 5, From: 0, Answers: 2000);

    private static readonly (EndingKind Kind, Outcome Outcome)[] EveryEnding =
    [
        (EndingKind.Returned, Outcome.Accepted),
        .. from kind in (EndingKind[])[EndingKind.Error, EndingKind.Canceled] from outcome in Enum.GetValues<Outcome>() select (kind, outcome),
    ];

    public static TheoryData<string> ProviderNames => [.. Providers.All.Select(provider => provider.Name)];

    [Theory]
    [MemberData(nameof(ProviderNames))]
    public async Task Whatever_a_provider_answers_a_call_keeps_its_contract(string provider)
    {
        FuzzRun run = new(Providers.Find(provider), Settings, TimeProvider.System);

        Tally tally = await run.RunAsync(_ => { });

        tally.Findings.Select(finding => FuzzText.Of(provider, Settings.Seed, finding.Count, finding.First)).ShouldBeEmpty();
        tally.Count.ShouldBe(Settings.Answers);
        tally.Repeats.ShouldBeGreaterThan(0);
        tally.Endings.Where(ending => ending.Kind != EndingKind.TypedError).Select(ending => (ending.Kind, ending.Outcome)).ShouldBe(EveryEnding, ignoreOrder: true);
    }

    [Fact]
    public void An_answer_comes_again_from_its_seed_and_index()
    {
        AnswerSource source = new(Providers.Find("openphone").Shown);
        AnswerSource again = new(Providers.Find("openphone").Shown);

        foreach (long index in (long[])[0, 7, 1999])
        {
            Answer first = source.Make(5, index);
            Answer second = again.Make(5, index);

            second.ShouldBe(first with { Headers = second.Headers, Body = second.Body });
            second.Headers.ShouldBe(first.Headers);
            second.Body.ShouldBe(first.Body);
        }
    }
}
