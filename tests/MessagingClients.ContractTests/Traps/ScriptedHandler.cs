using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace MessagingClients.ContractTests.Traps;

/// <summary>Reads each request and gives one answer, without a connection.</summary>
internal sealed class ScriptedHandler(HttpStatusCode status, string body) : HttpMessageHandler
{
    private readonly byte[] _body = Encoding.UTF8.GetBytes(body);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
        ByteArrayContent content = new(_body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return new HttpResponseMessage(status) { Content = content };
    }
}
