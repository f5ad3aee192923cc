namespace MessagingClients.Fuzz.Calls;

/// <summary>Where a client is made for one call.</summary>
/// <param name="Handler">What it sends through.</param>
/// <param name="Time">Its clock.</param>
/// <param name="Limit">How many bytes of an answer it reads.</param>
internal sealed record CallSite(HttpMessageHandler Handler, TimeProvider Time, int Limit)
{
    /// <summary>How many requests may leave for one call.</summary>
    public const int AllowedSends = 1;

    /// <summary>The deadline of every call.</summary>
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(100);

    /// <summary>Sets what is the same for every provider.</summary>
    public TOptions Set<TOptions>(TOptions options)
        where TOptions : ClientOptions
    {
        options.TrustHandler = true;
        options.TimeProvider = Time;
        options.Timeout = Timeout;
        options.MaxResponseBytes = Limit;
        return options;
    }
}
