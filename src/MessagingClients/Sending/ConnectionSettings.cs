using MessagingClients.Authentication;

namespace MessagingClients.Sending;

/// <summary>The options of a client, checked and no longer changing.</summary>
internal sealed class ConnectionSettings
{
    /// <exception cref="ArgumentException">An option has a value that it cannot have.</exception>
    public ConnectionSettings(ClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        BaseUrl = Sending.BaseUrl.Require(options.BaseUrl, options.AllowPlainHttp, nameof(options.BaseUrl));
        Timeout = CheckTimeout(options.Timeout, nameof(options.Timeout));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxResponseBytes, 1, nameof(options.MaxResponseBytes));
        MaxResponseBytes = options.MaxResponseBytes;
        ArgumentNullException.ThrowIfNull(options.TimeProvider, nameof(options.TimeProvider));
        TimeProvider = options.TimeProvider;
        Credential = options.CreateCredential();
    }

    public string BaseUrl { get; }

    public TimeSpan Timeout { get; }

    public int MaxResponseBytes { get; }

    public TimeProvider TimeProvider { get; }

    public Credential Credential { get; }

    public static TimeSpan CheckTimeout(TimeSpan timeout, string option) =>
        timeout == System.Threading.Timeout.InfiniteTimeSpan
            || (timeout > TimeSpan.Zero && timeout.TotalMilliseconds <= int.MaxValue)
            ? timeout
            : throw new ArgumentOutOfRangeException(
                option, timeout, $"{option}: expected a positive time of at most {int.MaxValue} ms, or Timeout.InfiniteTimeSpan.");
}
