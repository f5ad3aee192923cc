using MessagingClients.Conformance.Tests.WrongClients.Handlers;

namespace MessagingClients.Conformance.Tests.Against;

/// <summary>Sends everything twice, and returns the second answer.</summary>
internal sealed class TwiceHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        RequestCopy copy = await RequestCopy.OfAsync(request, cancellationToken);
        using HttpResponseMessage first = await base.SendAsync(copy.Again(), cancellationToken);
        return await base.SendAsync(copy.Again(), cancellationToken);
    }
}
