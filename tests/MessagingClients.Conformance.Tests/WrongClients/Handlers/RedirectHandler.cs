namespace MessagingClients.Conformance.Tests.WrongClients.Handlers;

/// <summary>Follows a redirect, with the body and the credential.</summary>
internal sealed class RedirectHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        RequestCopy copy = await RequestCopy.OfAsync(request, cancellationToken);
        HttpResponseMessage answer = await base.SendAsync(copy.Again(), cancellationToken);
        return (int)answer.StatusCode is >= 300 and < 400 && answer.Headers.Location is { } target
            ? await base.SendAsync(copy.To(new Uri(request.RequestUri!, target)), cancellationToken)
            : answer;
    }
}
