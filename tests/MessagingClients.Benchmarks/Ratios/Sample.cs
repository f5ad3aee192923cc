namespace MessagingClients.Benchmarks.Ratios;

/// <summary>What one call took, on the average of many.</summary>
/// <param name="Nanoseconds">The time.</param>
/// <param name="Bytes">The memory allocated, on all threads.</param>
internal readonly record struct Sample(double Nanoseconds, double Bytes)
{
    /// <summary>The less of each: whatever else the machine does can only add.</summary>
    /// <param name="other">The same measured again.</param>
    /// <returns>The sample.</returns>
    public Sample Least(Sample other) => new(Math.Min(Nanoseconds, other.Nanoseconds), Math.Min(Bytes, other.Bytes));
}
