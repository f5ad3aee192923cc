using MessagingClients.Authentication;
using MessagingClients.Operations;
using MessagingClients.RateLimits;
using MessagingClients.Retries;

namespace MessagingClients.Sending;

/// <summary>The options of a client, checked and no longer changing.</summary>
internal sealed class ConnectionSettings
{
    private const int MaxResponseLimit = 1024 * 1024 * 1024;

    /// <exception cref="ArgumentException">An option has a value that it cannot have.</exception>
    public ConnectionSettings(ClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        BaseUrl = Sending.BaseUrl.Require(options.ChooseBaseUrl(), options.AllowPlainHttp, nameof(options.BaseUrl));
        Servers = options.ChooseServers().ToDictionary(
            server => server.Key, server => Sending.BaseUrl.Require(server.Value, options.AllowPlainHttp, server.Key), StringComparer.Ordinal);
        Timeout = OptionRange.Timeout(options.Timeout, nameof(options.Timeout));
        AttemptTimeout = OptionRange.Timeout(options.AttemptTimeout, nameof(options.AttemptTimeout));
        MaxResponseBytes = OptionRange.Between(1, MaxResponseLimit, options.MaxResponseBytes, nameof(options.MaxResponseBytes));
        MaxRetries = OptionRange.Between(0, 100, options.MaxRetries, nameof(options.MaxRetries));
        TimeProvider = SteadyTime.Of(OptionRange.Present(options.TimeProvider, nameof(options.TimeProvider)));
        Backoff = new Backoff(
            OptionRange.Wait(options.RetryDelay, nameof(options.RetryDelay)),
            OptionRange.Wait(options.MaxRetryDelay, nameof(options.MaxRetryDelay)),
            OptionRange.Present(options.Randomizer, nameof(options.Randomizer)));
        Limiter = RequestLimiter.Of(options, BaseUrl);
        Credential = options.CreateCredential();
    }

    public string BaseUrl { get; }

    /// <summary>The URLs of the servers that only some operations go to, by the options that hold them.</summary>
    public Dictionary<string, string> Servers { get; }

    /// <summary>Whether all of them are on this machine.</summary>
    public bool IsLocal => Servers.Values.Append(BaseUrl).All(url => new Uri(url).IsLoopback);

    public TimeSpan Timeout { get; }

    public TimeSpan AttemptTimeout { get; }

    public int MaxResponseBytes { get; }

    public int MaxRetries { get; }

    public Backoff Backoff { get; }

    public TimeProvider TimeProvider { get; }

    public RequestLimiter? Limiter { get; }

    public Credential Credential { get; }

    /// <summary>The URL that the path of an operation is appended to.</summary>
    public string ServerOf(Operation operation) => operation.Server is { } own ? Servers[own] : BaseUrl;
}
