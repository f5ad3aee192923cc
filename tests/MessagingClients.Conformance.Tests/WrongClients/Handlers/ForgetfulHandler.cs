namespace MessagingClients.Conformance.Tests.WrongClients.Handlers;

/// <summary>Leaves the headers of the request out from the second call on.</summary>
internal sealed class ForgetfulHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private int _calls;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref _calls) > 1)
        {
            request.Headers.Clear();
        }

        return base.SendAsync(request, cancellationToken);
    }
}
