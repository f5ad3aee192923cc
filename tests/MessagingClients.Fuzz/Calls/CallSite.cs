namespace MessagingClients.Fuzz.Calls;

/// <summary>Where a client is made for one call.</summary>
/// <param name="Handler">What it sends through.</param>
/// <param name="Time">Its clock.</param>
/// <param name="Limit">How many bytes of an answer it reads.</param>
/// <param name="Retries">How often it may repeat its request.</param>
internal sealed record CallSite(HttpMessageHandler Handler, TimeProvider Time, int Limit, int Retries)
{
    /// <summary>The deadline of every call.</summary>
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(100);

    /// <summary>How long a request may take that can be repeated by its key.</summary>
    public static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(30);

    /// <summary>Sets what is the same for every provider.</summary>
    public TOptions Set<TOptions>(TOptions options)
        where TOptions : ClientOptions
    {
        options.TrustHandler = true;
        options.TimeProvider = Time;
        options.Timeout = Timeout;
        options.AttemptTimeout = AttemptTimeout;
        options.MaxResponseBytes = Limit;
        options.MaxRetries = Retries;
        options.RateLimit = null;
        options.Randomizer = static () => 0.5;
        return options;
    }
}
