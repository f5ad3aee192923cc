using System.Net;

namespace MessagingClients.Testing.Tests.Answers;

/// <summary>Takes whatever comes and answers it with an empty object.</summary>
internal sealed class CheatingHandler : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await request.Content!.ReadAsByteArrayAsync(cancellationToken);
        return new HttpResponseMessage(HttpStatusCode.Accepted) { Content = new StringContent("{}"), RequestMessage = request };
    }
}
