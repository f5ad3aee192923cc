namespace MessagingClients.Sending;

/// <summary>URLs that credentials and messages may be sent to.</summary>
internal static class BaseUrl
{
    /// <summary>Checks the URL that paths are appended to.</summary>
    /// <returns>The URL without the slash at its end: the paths of a document begin with one.</returns>
    /// <inheritdoc cref="Check" path="/exception"/>
    public static string Require(Uri? url, bool allowPlainHttp, string option) =>
        Check(url, allowPlainHttp, option).AbsoluteUri.TrimEnd('/');

    /// <summary>Checks a URL.</summary>
    /// <returns>The URL as it is.</returns>
    /// <exception cref="ArgumentException">The URL is none, or would show the message to others.</exception>
    public static Uri Check(Uri? url, bool allowPlainHttp, string option)
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
            ? url
            : throw new ArgumentException(
                $"{option}: plain http to {url.Host} would show the credential and the message to everybody on the way. Use https, or set AllowPlainHttp where the network is your own.",
                option);
    }
}
