namespace MessagingClients.Soak.Running;

/// <summary>How one measure went from the first quarter of a run, after its warm-up, to the last.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="First">The median of the first quarter.</param>
/// <param name="Last">The median of the last quarter.</param>
internal sealed record Growth(string Name, double First, double Last)
{
    /// <summary>What the last quarter may have of the first.</summary>
    public const double MostFactor = 1.25;

    private const int WarmUpShare = 10;

    // The thread pool has a few more while the machine has other work.
    private const int SpareThreads = 16;

    public double Factor => Last / First;

    /// <summary>What may come on top.</summary>
    public double Spare { get; private init; }

    public bool IsStable => Last <= (First * MostFactor) + Spare;

    public static IReadOnlyList<Growth> Of(IReadOnlyList<Vitals> samples) =>
    [
        Of("managed heap, MiB", samples, vitals => vitals.Heap / 1048576.0),
        Of("working set, MiB", samples, vitals => vitals.WorkingSet / 1048576.0),
        Of("threads", samples, vitals => vitals.Threads) with { Spare = SpareThreads },
        Of("handles", samples, vitals => vitals.Handles),
    ];

    private static Growth Of(string name, IReadOnlyList<Vitals> samples, Func<Vitals, double> measure)
    {
        double[] warm = [.. samples.Skip((samples.Count + WarmUpShare - 1) / WarmUpShare).DefaultIfEmpty(samples[^1]).Select(measure)];
        int quarter = (warm.Length + 3) / 4;
        return new Growth(name, Median(warm[..quarter]), Median(warm[^quarter..]));
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);
}
