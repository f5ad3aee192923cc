namespace MessagingClients.Conformance.Tests.Parameters;

/// <summary>Sends another URL than the one that a client wrote.</summary>
internal sealed class RewritingHandler(HttpMessageHandler inner, string sent, string instead) : DelegatingHandler(inner)
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.RequestUri = new Uri(
            request.RequestUri!.OriginalString.Replace(sent, instead, StringComparison.Ordinal), new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        return base.SendAsync(request, cancellationToken);
    }
}
