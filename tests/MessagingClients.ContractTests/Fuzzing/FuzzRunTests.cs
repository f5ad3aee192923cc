using MessagingClients.Conformance.Serving;
using MessagingClients.Fuzz.Answers;
using MessagingClients.Fuzz.Calls;
using MessagingClients.Fuzz.Contract;
using MessagingClients.Fuzz.Running;

namespace MessagingClients.ContractTests.Fuzzing;

/// <summary>The fuzz run finds what wrong clients do.</summary>
public sealed class FuzzRunTests
{
    private static readonly FuzzSettings Settings = new(Seed: 5, From: 0, Answers: 500);

    public static TheoryData<string, string> WrongCalls => new()
    {
        { nameof(WrongCall.LetsReadersFail), "escaped" },
        { nameof(WrongCall.LeavesCancellationBare), "escaped" },
        { nameof(WrongCall.RejectsWhatWasAccepted), "outcome" },
        { nameof(WrongCall.RejectsWhatIsUnknown), "outcome" },
        { nameof(WrongCall.QuotesTheBody), "private" },
        { nameof(WrongCall.ReturnsWhateverComes), "kind" },
        { nameof(WrongCall.HidesCancellation), "kind" },
        { nameof(WrongCall.ReadsNothing), "kind" },
        { nameof(WrongCall.ForgetsTheStatus), "status" },
        { nameof(WrongCall.ForgetsTheAttempt), "attempts" },
        { nameof(WrongCall.SendsTwice), "sends" },
        { nameof(WrongCall.RepeatsWithoutAKey), "repeat" },
        { nameof(WrongCall.RejectsAfterUnknown), "outcome" },
        { nameof(WrongCall.NeverRepeats), "patience" },
        { nameof(WrongCall.MakesANewKey), "bytes" },
        { nameof(WrongCall.LosesTheBody), "raw-body" },
        { nameof(WrongCall.LosesTheHeaders), "headers" },
        { nameof(WrongCall.InventsAWait), "retry-after" },
    };

    [Theory]
    [MemberData(nameof(WrongCalls))]
    public async Task A_wrong_client_is_found(string wrong, string rule)
    {
        Tally tally = await new FuzzRun(WrongCall.Make(wrong), Settings, TimeProvider.System).RunAsync(_ => { });

        tally.Findings.Select(finding => finding.First.Violation.Rule).ShouldContain(rule);
    }

    [Fact]
    public async Task A_finding_is_played_again_by_its_index_and_made_smaller()
    {
        Provider wrong = WrongCall.Make(nameof(WrongCall.RejectsWhatWasAccepted));
        Finding found = (await new FuzzRun(wrong, Settings, TimeProvider.System).RunAsync(_ => { })).Findings.Single(finding => finding.First.Violation.Rule == "outcome").First;
        FuzzRun again = new(wrong, Settings with { From = found.Index, Answers = 1 }, TimeProvider.System);

        Finding played = (await again.RunAsync(_ => { })).Findings.Single(finding => finding.First.Violation.Rule == "outcome").First;
        Finding smallest = await again.ShrinkAsync(played);

        played.Violation.ShouldBe(found.Violation);
        played.Answers[0].Body.ShouldBe(found.Answers[0].Body);
        smallest.Violation.Rule.ShouldBe("outcome");
        Answer only = smallest.Answers.Made.ShouldHaveSingleItem();
        only.Headers.ShouldBeEmpty();
        only.Fault.ShouldBeNull();
        FuzzText.Of("openphone", Settings.Seed, 1, smallest).ShouldContain($"--seed 5 --from {found.Index} --answers 1");
    }

    [Fact]
    public async Task A_call_that_does_not_end_is_found_and_ends_the_run()
    {
        ManualClock clock = new();
        TaskCompletionSource entered = new();
        Provider wrong = Providers.Find("openphone") with
        {
            Call = (_, _) =>
            {
                entered.TrySetResult();
                return new TaskCompletionSource<Returned>().Task;
            },
        };
        Task<Tally> run = new FuzzRun(wrong, Settings with { Workers = 1 }, clock).RunAsync(_ => { });
        await entered.Task;

        clock.Advance(FuzzSettings.Patience + TimeSpan.FromSeconds(2));

        Finding found = (await run).Findings.ShouldHaveSingleItem().First;
        (found.Violation.Rule, found.Index).ShouldBe(("hang", 0));
    }
}
