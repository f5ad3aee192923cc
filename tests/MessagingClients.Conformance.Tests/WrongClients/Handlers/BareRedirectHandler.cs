namespace MessagingClients.Conformance.Tests.WrongClients.Handlers;

/// <summary>Follows a redirect with the body and without the credential, as HttpClient does between hosts.</summary>
internal sealed class BareRedirectHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        RequestCopy copy = await RequestCopy.OfAsync(request, cancellationToken);
        HttpResponseMessage answer = await base.SendAsync(copy.Again(), cancellationToken);
        return (int)answer.StatusCode is >= 300 and < 400 && answer.Headers.Location is { IsAbsoluteUri: true } target
            ? await base.SendAsync(copy.BareTo(target), cancellationToken)
            : answer;
    }
}
