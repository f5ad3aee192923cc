using MessagingClients.DependencyInjection;

namespace MessagingClients.Sending;

/// <summary>Looks through the handlers that a request goes through, down to the one that has the connections.</summary>
internal static class HandlerChain
{
    /// <summary>
    /// A handler for one client. A proxy that the environment names would be asked for this machine as well, and would see
    /// what is meant for this machine only.
    /// </summary>
    public static SocketsHttpHandler Own(bool isLocal) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = !isLocal,
        PooledConnectionLifetime = TimeSpan.FromMinutes(15),
    };

    /// <summary>A followed redirect hands the credential to another host; an answered challenge sends the message again.</summary>
    /// <exception cref="ArgumentException">The chain sends again by itself, or it cannot be told whether it does.</exception>
    public static void RequireNoRepeats(HttpMessageHandler handler, bool trusted)
    {
        HttpMessageHandler primary = Primary(handler);
        switch (primary)
        {
            case SocketsHttpHandler { Credentials: not null } or HttpClientHandler { Credentials: not null }:
                throw new ArgumentException("The handler has credentials, with which it would answer a challenge by sending the message again. Expected none.", nameof(handler));
            case SocketsHttpHandler { AllowAutoRedirect: true } or HttpClientHandler { AllowAutoRedirect: true }:
                TurnOff(primary);
                break;
            case SocketsHttpHandler or HttpClientHandler:
                break;
            case PooledHandler pooled:
                pooled.Current();
                break;
            default:
                RequireTrust(primary, trusted);
                break;
        }
    }

    private static void RequireTrust(HttpMessageHandler handler, bool trusted)
    {
        if (!trusted)
        {
            string found = handler is DelegatingHandler
                ? $"The chain of handlers ends in a {handler.GetType()} without an InnerHandler"
                : $"The primary handler is a {handler.GetType()}, of which cannot be told whether it follows redirects";
            throw new ArgumentException(
                $"{found}. Expected a SocketsHttpHandler or an HttpClientHandler; set TrustHandler where it follows none.", nameof(handler));
        }
    }

    private static HttpMessageHandler Primary(HttpMessageHandler handler)
    {
        while (handler is DelegatingHandler { InnerHandler: { } inner })
        {
            handler = inner;
        }

        return handler;
    }

    private static void TurnOff(HttpMessageHandler handler)
    {
        try
        {
            if (handler is SocketsHttpHandler sockets)
            {
                sockets.AllowAutoRedirect = false;
            }
            else
            {
                ((HttpClientHandler)handler).AllowAutoRedirect = false;
            }
        }
        catch (InvalidOperationException exception)
        {
            throw new ArgumentException(
                "The handler follows redirects and has been used already, so that this can no longer be turned off. Set AllowAutoRedirect = false before its first request.",
                nameof(handler),
                exception);
        }
    }
}
