using MessagingClients.Specs.Cases;

namespace MessagingClients.Specs.Tests.Cases;

public sealed class RepeatCasesTests
{
    private static readonly ContractCase[] Plain = [.. RepeatCases.Derive(FaultSource.Make())];
    private static readonly ContractCase[] Limited = [.. RepeatCases.Derive(FaultSource.Make(provider: "openphone"))];
    private static readonly ContractCase[] Keyed = [.. RepeatCases.Derive(FaultSource.Make(hasKey: true))];

    /// <summary>
    /// The table of outcomes once more: requests and outcome without anything that makes a repeat safe, where a 429 was not
    /// processed, and with a key.
    /// </summary>
    public static TheoryData<string, string, string, string> Table => new()
    {
        { "500-then-success", "1 Unknown", "1 Unknown", "2 Accepted" },
        { "408-then-success", "1 Unknown", "1 Unknown", "2 Accepted" },
        { "reset-then-success", "1 Unknown", "1 Unknown", "2 Accepted" },
        { "stall-then-success", "1 Unknown", "1 Unknown", "2 Accepted" },
        { "503-twice-then-success", "1 Unknown", "1 Unknown", "3 Accepted" },
        { "503-then-400", "1 Unknown", "1 Unknown", "2 Unknown" },
        { "503-then-unreadable-success", "1 Unknown", "1 Unknown", "2 Accepted" },
        { "503-past-deadline-then-success", "1 Unknown", "1 Unknown", "1 Unknown" },
        { "503-until-deadline", "1 Unknown", "1 Unknown", "2 Unknown" },
        { "429-without-wait-then-success", "1 Rejected", "2 Accepted", "2 Accepted" },
        { "429-with-date-then-success", "1 Rejected", "2 Accepted", "2 Accepted" },
        { "429-with-seconds-past-deadline-then-success", "1 Rejected", "1 Rejected", "1 Rejected" },
        { "429-twice-then-success", "1 Rejected", "3 Accepted", "3 Accepted" },
        { "429-then-400", "1 Rejected", "2 Rejected", "2 Rejected" },
        { "429-then-503-then-success", "1 Rejected", "2 Unknown", "3 Accepted" },
        { "429-then-reset-then-success", "1 Rejected", "2 Unknown", "3 Accepted" },
        { "400-then-success", "1 Rejected", "1 Rejected", "1 Rejected" },
        { "302-then-success", "1 Rejected", "1 Rejected", "1 Rejected" },
        { "success-then-success", "1 Accepted", "1 Accepted", "1 Accepted" },
        { "unreadable-success-then-success", "1 Accepted", "1 Accepted", "1 Accepted" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Requests_and_outcome_are_those_of_the_table(string name, string plain, string limited, string keyed)
    {
        Summary(Plain, name).ShouldBe(plain);
        Summary(Limited, name).ShouldBe(limited);
        Summary(Keyed, name).ShouldBe(keyed);
    }

    [Fact]
    public void A_repeat_that_may_be_left_out_says_how_the_call_ends_then() =>
        Keyed.Concat(Limited).ShouldAllBe(each => each.Expectation.MinSends == 1 || each.Expectation.Unrepeated!.MaxSends == 1);

    [Fact]
    public void What_is_allowed_once_is_expected_as_without_a_key() =>
        Keyed.Where(each => each.Expectation.Unrepeated is not null && each.Environment.Cancel == CancelPoint.Never)
            .ShouldAllBe(each => each.Expectation.Unrepeated == Plain.Single(plain => plain.Id == each.Id).Expectation);

    [Fact]
    public void The_wait_in_the_answer_is_the_least_before_the_repeat() =>
        Limited.Where(each => each.Expectation.Wait > TimeSpan.Zero).ToDictionary(Name, each => each.Expectation.Wait.TotalSeconds).ShouldBe(
            new Dictionary<string, double>
            {
                ["429-with-seconds-then-success"] = 7,
                ["429-with-date-then-success"] = 9,
                ["429-with-old-date-then-success"] = 9,
            },
            ignoreOrder: true);

    [Fact]
    public void Every_answer_hears_the_request_first() =>
        Keyed.SelectMany(each => ((AnswerSequence)each.Answer).Answers)
            .ShouldAllBe(answer => answer.Steps[0].Kind == WireStepKind.Hear || answer.Steps[0].Kind == WireStepKind.HearHeaders);

    [Fact]
    public void A_token_fires_in_a_wait_only_where_there_is_one()
    {
        Plain.ShouldAllBe(each => each.Environment.Cancel == CancelPoint.Never);
        Keyed.Count(each => each.Environment.Cancel == CancelPoint.AtWait).ShouldBe(1);
    }

    private static string Summary(ContractCase[] cases, string name)
    {
        CaseExpectation expected = cases.Single(each => Name(each) == name).Expectation;
        expected.MinSends.ShouldBe(expected.MaxSends);
        return $"{expected.MaxSends} {expected.Outcome}";
    }

    private static string Name(ContractCase each) => each.Id.Split('/')[^1];
}
