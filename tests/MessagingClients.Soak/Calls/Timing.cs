namespace MessagingClients.Soak.Calls;

/// <summary>The clients' times, short so that many calls pass; how often a request is repeated stays as it is by default.</summary>
internal static class Timing
{
    public const int MaxRetries = 3;

    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5);
    public static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(1);
    public static readonly TimeSpan RetryDelay = TimeSpan.FromMilliseconds(20);
    public static readonly TimeSpan MaxRetryDelay = TimeSpan.FromMilliseconds(250);

    /// <summary>By how much a call may pass its deadline, on a machine that has other work.</summary>
    public static readonly TimeSpan Margin = TimeSpan.FromSeconds(5);

    /// <summary>How long after the end of its call a request may still arrive at the stand-in.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);
}
