namespace MessagingClients.Testing.Tests.Answers;

/// <summary>Leads the requests of a client to another handler. It has connections below it, which it never uses.</summary>
internal sealed class ThroughFake(HttpMessageHandler fake) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
{
    private readonly HttpMessageInvoker _invoker = new(fake, disposeHandler: false);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        _invoker.SendAsync(request, cancellationToken);

    protected override void Dispose(bool disposing)
    {
        _invoker.Dispose();
        base.Dispose(disposing);
    }
}
