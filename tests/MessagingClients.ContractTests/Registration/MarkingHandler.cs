namespace MessagingClients.ContractTests.Registration;

/// <summary>Marks each request that goes through it.</summary>
internal sealed class MarkingHandler : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Add("X-Mark", "seen");
        return base.SendAsync(request, cancellationToken);
    }
}
