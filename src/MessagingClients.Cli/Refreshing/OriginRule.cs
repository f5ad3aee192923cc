using System.Net;

namespace MessagingClients.Cli.Refreshing;

/// <summary>Where refresh goes: by https to the internet, or to this machine where the origin itself is on it.</summary>
internal static class OriginRule
{
    /// <param name="at">The next address.</param>
    /// <param name="origin">The address that stands in the table.</param>
    /// <exception cref="OriginException">The address is none that is asked.</exception>
    public static void Require(Uri at, Uri origin)
    {
        if (Problem(at, origin) is { } problem)
        {
            throw new OriginException($"{problem}, found {at.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped)}.");
        }
    }

    private static string? Problem(Uri at, Uri origin)
    {
        if (at.UserInfo.Length > 0)
        {
            return "Expected an address without a user";
        }

        if (at.IsLoopback && at.Scheme is "http" or "https" && origin.IsLoopback)
        {
            return null;
        }

        return at.Scheme != Uri.UriSchemeHttps ? "Expected an https address"
            : at.IsLoopback || (IPAddress.TryParse(at.DnsSafeHost, out IPAddress? address) && !PublicAddress.Is(address)) ? "Expected an address of the internet"
            : null;
    }
}
