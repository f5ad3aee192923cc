using System.Threading.RateLimiting;

namespace MessagingClients.Tests.RateLimits;

/// <summary>A limiter of an application's own, which does with each request what a test says.</summary>
internal sealed class ScriptedLimiter(Func<CancellationToken, ValueTask<RateLimitLease>> script) : RateLimiter
{
    public override TimeSpan? IdleDuration => null;

    /// <summary>How often it was asked.</summary>
    public int Asked { get; private set; }

    public override RateLimiterStatistics? GetStatistics() => null;

    protected override ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken)
    {
        Asked += permitCount;
        return script(cancellationToken);
    }

    protected override RateLimitLease AttemptAcquireCore(int permitCount) => throw new NotSupportedException("Clients wait.");
}
