using MessagingClients.Authentication;

namespace MessagingClients.Sending;

/// <summary>The options of a client, checked and no longer changing.</summary>
internal sealed class ConnectionSettings
{
    /// <exception cref="ArgumentException">An option has a value that it cannot have.</exception>
    public ConnectionSettings(ClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        BaseUrl = CheckBaseUrl(options.BaseUrl, options.AllowPlainHttp, nameof(options.BaseUrl));
        Timeout = CheckTimeout(options.Timeout, nameof(options.Timeout));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxAnswerBytes, 1, nameof(options.MaxAnswerBytes));
        MaxAnswerBytes = options.MaxAnswerBytes;
        TimeProvider = options.TimeProvider;
        Credential = options.CreateCredential();
    }

    /// <summary>Without the slash at its end: the paths of a document begin with one.</summary>
    public string BaseUrl { get; }

    public TimeSpan Timeout { get; }

    public int MaxAnswerBytes { get; }

    public TimeProvider TimeProvider { get; }

    public Credential Credential { get; }

    public static TimeSpan CheckTimeout(TimeSpan timeout, string option) =>
        timeout == System.Threading.Timeout.InfiniteTimeSpan
            || (timeout > TimeSpan.Zero && timeout.TotalMilliseconds <= int.MaxValue)
            ? timeout
            : throw new ArgumentOutOfRangeException(
                option, timeout, $"{option}: expected a positive time of at most {int.MaxValue} ms, or Timeout.InfiniteTimeSpan.");

    private static string CheckBaseUrl(Uri? url, bool allowPlainHttp, string option)
    {
        if (url is not { IsAbsoluteUri: true } || (url.Scheme != Uri.UriSchemeHttps && url.Scheme != Uri.UriSchemeHttp))
        {
            throw new ArgumentException(
                $"{option}: expected an absolute http or https URL, found {(url is null ? "none" : "another one")}.", option);
        }

        if (url.UserInfo.Length > 0 || url.Query.Length > 0 || url.Fragment.Length > 0)
        {
            throw new ArgumentException($"{option}: expected a URL without user, query and fragment.", option);
        }

        return url.Scheme == Uri.UriSchemeHttps || url.IsLoopback || allowPlainHttp
            ? url.AbsoluteUri.TrimEnd('/')
            : throw new ArgumentException(
                $"{option}: plain http to {url.Host} would show the credential and the message to everybody on the way. Use https, or set AllowPlainHttp where the network is your own.",
                option);
    }
}
