namespace MessagingClients.Conformance.Tests.WrongClients.Handlers;

/// <summary>Sends nothing more once a call has failed.</summary>
internal sealed class LatchingHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private volatile bool _failed;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (_failed)
        {
            throw new HttpRequestException("The circuit is open.");
        }

        _failed = true;
        HttpResponseMessage answer = await base.SendAsync(request, cancellationToken);
        _failed = !answer.IsSuccessStatusCode;
        return answer;
    }
}
