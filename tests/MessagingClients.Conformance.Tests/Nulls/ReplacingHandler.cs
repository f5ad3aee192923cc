using System.Text;

namespace MessagingClients.Conformance.Tests.Nulls;

/// <summary>Sends another body than the client wrote.</summary>
internal sealed class ReplacingHandler(HttpMessageHandler inner, string sent, string instead) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string body = await request.Content!.ReadAsStringAsync(cancellationToken);
        body.ShouldContain(sent);
        request.Content = new StringContent(body.Replace(sent, instead, StringComparison.Ordinal), Encoding.UTF8, "application/json");
        return await base.SendAsync(request, cancellationToken);
    }
}
