namespace MessagingClients.Conformance.Tests.WrongClients.Handlers;

/// <summary>Answers every call but the first with what the first was answered.</summary>
internal sealed class RememberingHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private int? _status;
    private byte[] _body = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (_status is null)
        {
            using HttpResponseMessage answer = await base.SendAsync(request, cancellationToken);
            _body = await answer.Content.ReadAsByteArrayAsync(cancellationToken);
            _status = (int)answer.StatusCode;
        }

        return new HttpResponseMessage((System.Net.HttpStatusCode)_status) { Content = new ByteArrayContent(_body), RequestMessage = request };
    }
}
