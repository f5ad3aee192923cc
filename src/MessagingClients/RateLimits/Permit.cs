using System.Net.Http.Headers;
using System.Threading.RateLimiting;
using MessagingClients.Sending;

namespace MessagingClients.RateLimits;

/// <summary>The leave to send one request, given back when the request has ended.</summary>
internal readonly struct Permit(RateLimitLease? lease) : IDisposable
{
    /// <summary>Why nothing may be sent, where the limiter refused it instead of letting it wait.</summary>
    public Obstacle? Obstacle => lease is not { IsAcquired: false } ? null : new Obstacle("the rate limiter refused it. Wait, or let it queue more calls.")
    {
        RetryAfter = lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan wait) ? new RetryConditionHeaderValue(wait) : null,
    };

    public void Dispose()
    {
        try
        {
            lease?.Dispose();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // A limiter of the caller's own: what became of the message is told already.
        }
    }
}
