namespace MessagingClients.Benchmarks.Ratios;

/// <summary>One line of the result.</summary>
/// <param name="Name">What is compared, and its unit, such as <c>clerk bytes</c>.</param>
/// <param name="Subject">The median of what is measured.</param>
/// <param name="Reference">The median of what it is compared with.</param>
/// <param name="Value">The median of the ratios within each round, which is not quite the ratio of the medians.</param>
/// <param name="Low">A quarter of the ratios is below.</param>
/// <param name="High">A quarter of the ratios is above.</param>
internal sealed record Ratio(string Name, double Subject, double Reference, double Value, double Low, double High)
{
    /// <summary>Sums up rounds.</summary>
    /// <param name="name">What is compared.</param>
    /// <param name="pairs">What is measured and what it is compared with in each round; one or more.</param>
    /// <returns>The line.</returns>
    public static Ratio Of(string name, IReadOnlyCollection<(double Subject, double Reference)> pairs)
    {
        double[] ratios = Sorted(pairs.Select(pair => pair.Subject / pair.Reference));
        return new Ratio(
            name,
            Quantile(Sorted(pairs.Select(pair => pair.Subject)), 0.5),
            Quantile(Sorted(pairs.Select(pair => pair.Reference)), 0.5),
            Quantile(ratios, 0.5),
            Quantile(ratios, 0.25),
            Quantile(ratios, 0.75));
    }

    /// <summary>What is compared, without the unit.</summary>
    public string What => Name[..Name.LastIndexOf(' ')];

    /// <summary>The unit.</summary>
    public string Unit => Name[(Name.LastIndexOf(' ') + 1)..];

    /// <summary>The ratio as a cell of a table.</summary>
    /// <returns>The cell.</returns>
    public string ToMarkdown() => FormattableString.Invariant($"{Subject:N0} : {Reference:N0}, **{Value:F2}**{Spread}");

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Name} {Subject:F0} {Reference:F0} {Value:F3} {Low:F3}..{High:F3}");

    private string Spread =>
        FormattableString.Invariant($"{Low:F2}") == FormattableString.Invariant($"{High:F2}") ? "" : FormattableString.Invariant($" ({Low:F2} to {High:F2})");

    private static double[] Sorted(IEnumerable<double> values) => [.. values.Order()];

    // Between two values, in proportion.
    private static double Quantile(double[] sorted, double part)
    {
        double place = part * (sorted.Length - 1);
        int below = (int)place;
        double above = sorted[Math.Min(below + 1, sorted.Length - 1)];
        return sorted[below] + ((place - below) * (above - sorted[below]));
    }
}
