using System.Threading.RateLimiting;

namespace MessagingClients.Tests.RateLimits;

/// <summary>An answer of a limiter.</summary>
internal sealed class ScriptedLease(Func<bool> isAcquired) : RateLimitLease
{
    public override bool IsAcquired => isAcquired();

    /// <summary>The wait that the limiter asks for, or what it throws instead.</summary>
    public Func<TimeSpan>? RetryAfter { get; init; }

    public Action? Disposing { get; init; }

    public int Disposed { get; private set; }

    public override IEnumerable<string> MetadataNames => [];

    public override bool TryGetMetadata(string metadataName, out object? metadata)
    {
        bool isKnown = RetryAfter is not null && metadataName == MetadataName.RetryAfter.Name;
        metadata = isKnown ? RetryAfter!() : null;
        return isKnown;
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        Disposed++;
        Disposing?.Invoke();
    }
}
