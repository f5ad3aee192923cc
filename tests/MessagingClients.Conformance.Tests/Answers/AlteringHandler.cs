namespace MessagingClients.Conformance.Tests.Answers;

/// <summary>Puts a byte in the place of the first one of each answer, as a client does that does not read what came.</summary>
internal sealed class AlteringHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        byte[] body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        body[0] = (byte)'~';
        ByteArrayContent content = new(body);
        content.Headers.ContentType = response.Content.Headers.ContentType;
        response.Content = content;
        return response;
    }
}
