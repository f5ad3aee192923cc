using System.Collections.Concurrent;
using System.Threading.RateLimiting;

namespace MessagingClients.RateLimits;

/// <summary>The limits of this process: one for each credential at a provider, however many clients use it.</summary>
internal static class SharedRateLimits
{
    private const int Segments = 20;

    // A request counts from the start of its segment on, and timers are late at times: without these, a window could end early.
    private const int Spare = 2;

    // What timers can tell apart.
    private static readonly TimeSpan ShortestSegment = TimeSpan.FromMilliseconds(5);

    private static readonly ConcurrentDictionary<RateLimit, PartitionedRateLimiter<string>> Limits = new();

    public static PartitionedRateLimiter<string> Of(RateLimit limit) => Limits.GetOrAdd(limit, static limit =>
    {
        SlidingWindowRateLimiterOptions options = Options(limit);
        Func<string, RateLimiter> create = _ => new SlidingWindowRateLimiter(options);

        // Each limiter replenishes itself: that of all partitions would do so once in 100 ms, however short the segments are.
        return PartitionedRateLimiter.Create<string, string>(partition => RateLimitPartition.Get(partition, create), StringComparer.Ordinal);
    });

    private static SlidingWindowRateLimiterOptions Options(RateLimit limit)
    {
        TimeSpan segment = limit.Window / Segments > ShortestSegment ? limit.Window / Segments : ShortestSegment;
        int segments = (int)Math.Ceiling(limit.Window / segment) + Spare;
        return new SlidingWindowRateLimiterOptions
        {
            PermitLimit = limit.Requests,
            Window = segment * segments,
            SegmentsPerWindow = segments,
            QueueLimit = int.MaxValue,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        };
    }
}
