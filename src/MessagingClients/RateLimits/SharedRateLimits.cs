using System.Collections.Concurrent;
using System.Threading.RateLimiting;

namespace MessagingClients.RateLimits;

/// <summary>The limits of this process: one for each credential at a provider, however many clients use it.</summary>
internal static class SharedRateLimits
{
    // A request counts from the start of its segment on, so that a window of n segments could end one segment early.
    private const int Segments = 10;

    private static readonly ConcurrentDictionary<RateLimit, PartitionedRateLimiter<string>> Limits = new();

    public static PartitionedRateLimiter<string> Of(RateLimit limit) => Limits.GetOrAdd(limit, static limit =>
    {
        SlidingWindowRateLimiterOptions options = new()
        {
            PermitLimit = limit.Requests,
            Window = limit.Window * (Segments + 1) / Segments,
            SegmentsPerWindow = Segments + 1,
            QueueLimit = int.MaxValue,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        };
        return PartitionedRateLimiter.Create<string, string>(
            partition => RateLimitPartition.GetSlidingWindowLimiter(partition, _ => options), StringComparer.Ordinal);
    });
}
