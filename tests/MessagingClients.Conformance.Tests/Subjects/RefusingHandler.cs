namespace MessagingClients.Conformance.Tests.Subjects;

/// <summary>Throws in place of sending, and says whether it was disposed.</summary>
internal sealed class RefusingHandler(HttpMessageHandler inner, Exception exception) : DelegatingHandler(inner)
{
    public bool IsDisposed { get; private set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromException<HttpResponseMessage>(exception);

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
