using MessagingClients.Benchmarks.Wire;

namespace MessagingClients.Benchmarks.Starts;

/// <summary>A request that arrived.</summary>
/// <param name="At">When the whole of it was there, as the stopwatch counts.</param>
/// <param name="Request">The request.</param>
internal sealed record Arrival(long At, SentRequest Request);
