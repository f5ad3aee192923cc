namespace MessagingClients.Conformance.Tests.WrongClients.Handlers;

/// <summary>Sends a second time, after a status or, where none came, after an exception.</summary>
internal sealed class RepeatingHandler(HttpMessageHandler inner, Predicate<int?> again) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        RequestCopy copy = await RequestCopy.OfAsync(request, cancellationToken);
        HttpResponseMessage? first = await TryAsync(copy, cancellationToken);
        return first is not null && !again((int)first.StatusCode) ? first : await base.SendAsync(copy.Again(), cancellationToken);
    }

    private async Task<HttpResponseMessage?> TryAsync(RequestCopy copy, CancellationToken cancellationToken)
    {
        try
        {
            return await base.SendAsync(copy.Again(), cancellationToken);
        }
        catch (HttpRequestException) when (again(null))
        {
            return null;
        }
    }
}
