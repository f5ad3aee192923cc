namespace MessagingClients.ContractTests.Registration;

/// <summary>Sends each request a second time, as a handler for resilience would.</summary>
internal sealed class RepeatingHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        (await base.SendAsync(request, cancellationToken)).Dispose();
        return await base.SendAsync(request, cancellationToken);
    }
}
