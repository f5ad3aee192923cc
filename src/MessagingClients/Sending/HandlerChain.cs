namespace MessagingClients.Sending;

/// <summary>Looks through the handlers that a request goes through, down to the one that has the connections.</summary>
internal static class HandlerChain
{
    public static SocketsHttpHandler Own() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(15),
    };

    /// <summary>A followed redirect hands the credential to another host and sends the message again.</summary>
    /// <exception cref="ArgumentException">The chain follows redirects, or it cannot be told whether it does.</exception>
    public static void RequireNoRedirects(HttpMessageHandler handler, bool trusted)
    {
        HttpMessageHandler primary = Primary(handler);
        bool? follows = primary switch
        {
            SocketsHttpHandler sockets => sockets.AllowAutoRedirect,
            HttpClientHandler client => client.AllowAutoRedirect,
            _ => trusted ? false : null,
        };
        switch (follows)
        {
            case true:
                TurnOff(primary);
                break;
            case null:
                throw new ArgumentException(
                    $"The primary handler is a {primary.GetType()}, of which cannot be told whether it follows redirects. Expected a SocketsHttpHandler or an HttpClientHandler; set TrustHandler where it follows none.",
                    nameof(handler));
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

    private static void TurnOff(HttpMessageHandler primary)
    {
        try
        {
            if (primary is SocketsHttpHandler sockets)
            {
                sockets.AllowAutoRedirect = false;
            }
            else
            {
                ((HttpClientHandler)primary).AllowAutoRedirect = false;
            }
        }
        catch (InvalidOperationException exception)
        {
            throw new ArgumentException(
                "The handler follows redirects and has been used already, so that this can no longer be turned off. Set AllowAutoRedirect = false before its first request.",
                nameof(primary),
                exception);
        }
    }
}
