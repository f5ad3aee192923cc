using MessagingClients.Retries;

namespace MessagingClients.Tests.Retries;

/// <summary>Exponential back-off with full jitter.</summary>
public sealed class BackoffTests
{
    [Theory]
    [InlineData(0, new double[] { 0, 0, 0, 0, 0, 0 })]
    [InlineData(0.5, new[] { 0.5, 1, 2, 4, 5, 5 })]
    [InlineData(1, new double[] { 1, 2, 4, 8, 10, 10 })]
    public async Task A_wait_is_a_random_part_of_a_bound_that_doubles(double part, double[] seconds)
    {
        using RetryProbe probe = new(ProbeKind.Keyed, Enumerable.Repeat(Step.Answer(503), 6))
        {
            Configure = options => (options.MaxRetries, options.MaxRetryDelay, options.Randomizer) = (6, TimeSpan.FromSeconds(10), () => part),
        };

        await probe.SendAsync();

        (probe.Time.GetUtcNow() - DateTimeOffset.UnixEpoch).ShouldBe(TimeSpan.FromSeconds(seconds.Sum()));
        probe.Time.Waits.Where(wait => wait > TimeSpan.Zero).ShouldBe(seconds.Where(wait => wait > 0).Select(TimeSpan.FromSeconds));
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(2, 1)]
    [InlineData(double.PositiveInfinity, 1)]
    [InlineData(double.NaN, 0)]
    public void A_part_is_one_from_0_to_1(double drawn, double seconds) =>
        new Backoff(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30), () => drawn).After(0).ShouldBe(TimeSpan.FromSeconds(seconds));

    [Fact]
    public void The_longest_wait_bounds_the_first_as_well() =>
        new Backoff(TimeSpan.FromSeconds(9), TimeSpan.FromSeconds(3), () => 1).After(0).ShouldBe(TimeSpan.FromSeconds(3));

    [Fact]
    public void No_number_of_repeats_is_too_large() =>
        new Backoff(TimeSpan.FromDays(1), TimeSpan.FromDays(1), () => 1).After(int.MaxValue).ShouldBe(TimeSpan.FromDays(1));

    [Fact]
    public void By_default_the_parts_are_drawn_from_all_between_0_and_1()
    {
        Func<double> randomizer = new ProbeOptions().Randomizer;

        double[] drawn = [.. Enumerable.Range(0, 1000).Select(_ => randomizer())];

        drawn.ShouldAllBe(part => part >= 0 && part <= 1);
        drawn.ShouldContain(part => part < 0.25);
        drawn.ShouldContain(part => part > 0.75);
    }
}
