using MessagingClients.Benchmarks.Processes;

namespace MessagingClients.Benchmarks.Tests;

public sealed class RaceTests
{
    [Fact]
    public async Task Every_round_starts_from_the_other_end_and_the_first_does_not_count()
    {
        List<string> turns = [];
        Func<Task<string>> Contender(string name) => () =>
        {
            turns.Add(name);
            return Task.FromResult($"{name}{turns.Count}");
        };

        IReadOnlyList<string[]> rounds = await Race.RunAsync(2, Contender("a"), Contender("b"));

        turns.ShouldBe(["a", "b", "b", "a", "a", "b"]);
        rounds.ShouldBe([["a4", "b3"], ["a5", "b6"]]);
    }

    [Fact]
    public async Task A_contender_that_fails_ends_the_race() =>
        await Should.ThrowAsync<FailedMeasurementException>(
            Race.RunAsync(1, () => Task.FromResult(1), () => Task.FromException<int>(new FailedMeasurementException("It fell."))));
}
