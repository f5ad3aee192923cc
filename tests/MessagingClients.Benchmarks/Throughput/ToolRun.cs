namespace MessagingClients.Benchmarks.Throughput;

/// <summary>A run of the suite in which every case ran, and each of our clients passed.</summary>
/// <param name="Cases">How often a case was run: once with each subject.</param>
/// <param name="Seconds">The time from the start of the process to its end.</param>
internal sealed record ToolRun(int Cases, double Seconds)
{
    /// <summary>The cases a second.</summary>
    public double Rate => Cases / Seconds;

    /// <summary>The cases a second without the time that a run takes anyhow.</summary>
    /// <param name="start">A run of hardly any case.</param>
    /// <returns>The rate.</returns>
    /// <exception cref="FailedMeasurementException">The run had no more cases than the other, or took no longer.</exception>
    public double RateAfter(ToolRun start) => Cases > start.Cases && Seconds > start.Seconds
        ? (Cases - start.Cases) / (Seconds - start.Seconds)
        : throw new FailedMeasurementException($"Expected that {Cases} cases are more and take longer than {start.Cases}; found {Seconds} s and {start.Seconds} s.");
}
