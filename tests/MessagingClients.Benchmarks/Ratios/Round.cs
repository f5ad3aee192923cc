namespace MessagingClients.Benchmarks.Ratios;

/// <summary>The subjects measured right after one another, so that the machine was the same for all.</summary>
/// <param name="Ours">Our client.</param>
/// <param name="HandWritten">The hand-written call.</param>
/// <param name="Stock">The stock client, or <see langword="null"/> where it cannot make the call.</param>
internal sealed record Round(Sample Ours, Sample HandWritten, Sample? Stock);
