using System.Security.Cryptography;
using System.Text;
using System.Threading.RateLimiting;

namespace MessagingClients.RateLimits;

/// <summary>Lets requests go as often as the provider takes them.</summary>
internal sealed class RequestLimiter
{
    private readonly RateLimiter? _own;
    private readonly PartitionedRateLimiter<string>? _shared;
    private readonly string _origin;
    private Tuple<string, string> _last = Tuple.Create("", "");

    private RequestLimiter(RateLimiter? own, PartitionedRateLimiter<string>? shared, string origin)
    {
        _own = own;
        _shared = shared;
        _origin = origin;
    }

    /// <summary>The limiter that the options ask for; <see langword="null"/> where requests go at once.</summary>
    /// <exception cref="ArgumentException">The limit is none that can be kept.</exception>
    public static RequestLimiter? Of(ClientOptions options, string baseUrl)
    {
        PartitionedRateLimiter<string>? shared =
            options.RateLimit is { } limit ? SharedRateLimits.Of(RateLimit.Check(limit, nameof(options.RateLimit))) : null;
        return options.RateLimiter is null && shared is null
            ? null
            : new RequestLimiter(options.RateLimiter, shared, new Uri(baseUrl).GetLeftPart(UriPartial.Authority));
    }

    /// <summary>Waits until one more request with this credential may leave.</summary>
    /// <param name="identity">Whose requests are counted together: a key, or the name of a client.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public ValueTask<RateLimitLease> AcquireAsync(string identity, CancellationToken cancellationToken) =>
        _own?.AcquireAsync(1, cancellationToken) ?? _shared!.AcquireAsync(Partition(identity), 1, cancellationToken);

    /// <summary>A limit outlives its clients: it keeps no key, only what tells one from another.</summary>
    private string Partition(string identity)
    {
        Tuple<string, string> last = _last;
        if (!ReferenceEquals(last.Item1, identity))
        {
            byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(identity));
            _last = last = Tuple.Create(identity, $"{_origin} {Convert.ToHexString(hash)}");
        }

        return last.Item2;
    }
}
