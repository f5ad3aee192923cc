namespace MessagingClients;

/// <summary>How many requests a provider takes in a time.</summary>
/// <param name="Requests">How many requests may leave in any <paramref name="Window"/>; 1 or more.</param>
/// <param name="Window">The time, from 1 ms to a day.</param>
public sealed record RateLimit(int Requests, TimeSpan Window)
{
    internal static RateLimit Check(RateLimit limit, string option) =>
        limit.Requests >= 1 && limit.Window >= TimeSpan.FromMilliseconds(1) && limit.Window <= TimeSpan.FromDays(1)
            ? limit
            : throw new ArgumentOutOfRangeException(
                option, limit, $"{option}: expected at least 1 request in a time from 1 ms to a day.");
}
