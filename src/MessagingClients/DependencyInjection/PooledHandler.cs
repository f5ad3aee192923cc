using MessagingClients.Sending;

namespace MessagingClients.DependencyInjection;

/// <summary>
/// Takes each request to the handlers that the factory has at that time: a client may live as long as the application, and
/// still follows a change of addresses.
/// </summary>
internal sealed class PooledHandler(IHttpMessageHandlerFactory factory, string name, bool trusted) : HttpMessageHandler
{
    /// <exception cref="ArgumentException">The handlers send again by themselves, or it cannot be told whether they do.</exception>
    public HttpMessageHandler Current()
    {
        HttpMessageHandler handler = factory.CreateHandler(name);
        HandlerChain.RequireNoRepeats(handler, trusted);
        return handler;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using HttpMessageInvoker invoker = new(Current(), disposeHandler: false);
        return await invoker.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
