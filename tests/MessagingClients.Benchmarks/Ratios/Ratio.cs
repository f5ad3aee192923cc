namespace MessagingClients.Benchmarks.Ratios;

/// <summary>One line of the result.</summary>
/// <param name="Name">What is compared, such as <c>clerk bytes</c>.</param>
/// <param name="Subject">The median of the subject, in bytes or nanoseconds a call.</param>
/// <param name="HandWritten">The median of the hand-written call.</param>
/// <param name="Value">The median of the ratios within each round, which is not quite the ratio of the medians.</param>
internal sealed record Ratio(string Name, double Subject, double HandWritten, double Value)
{
    /// <summary>Sums up rounds.</summary>
    /// <param name="name">What is compared.</param>
    /// <param name="pairs">The subject and the hand-written call in each round; one or more.</param>
    /// <returns>The line.</returns>
    public static Ratio Of(string name, IReadOnlyCollection<(double Subject, double HandWritten)> pairs) => new(
        name,
        Median(pairs.Select(pair => pair.Subject)),
        Median(pairs.Select(pair => pair.HandWritten)),
        Median(pairs.Select(pair => pair.Subject / pair.HandWritten)));

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Name} {Subject:F0} {HandWritten:F0} {Value:F3}");

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
