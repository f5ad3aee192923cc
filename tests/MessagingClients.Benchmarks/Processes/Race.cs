namespace MessagingClients.Benchmarks.Processes;

/// <summary>Lets contenders take turns, so that the machine was the same for all who were measured in one round.</summary>
internal static class Race
{
    /// <summary>Runs the rounds, each from the other end than the one before.</summary>
    /// <typeparam name="TLap">What a contender brings back.</typeparam>
    /// <param name="rounds">How many count; one more comes first, which brings the files into memory.</param>
    /// <param name="contenders">Those who take turns.</param>
    /// <returns>For each round that counts what the contenders brought back, in the order of the contenders.</returns>
    public static async Task<IReadOnlyList<TLap[]>> RunAsync<TLap>(int rounds, params IReadOnlyList<Func<Task<TLap>>> contenders)
    {
        List<TLap[]> laps = [];
        for (int round = 0; round <= rounds; round++)
        {
            TLap[] lap = await RoundAsync(contenders, backwards: round % 2 == 1);
            if (round > 0)
            {
                laps.Add(lap);
            }
        }

        return laps;
    }

    private static async Task<TLap[]> RoundAsync<TLap>(IReadOnlyList<Func<Task<TLap>>> contenders, bool backwards)
    {
        TLap[] laps = new TLap[contenders.Count];
        IEnumerable<int> order = Enumerable.Range(0, contenders.Count);
        foreach (int place in backwards ? order.Reverse() : order)
        {
            laps[place] = await contenders[place]();
        }

        return laps;
    }
}
