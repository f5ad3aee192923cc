using System.Net;
using System.Text;

namespace MessagingClients.Tests;

/// <summary>A primary handler without a network, which does with each request what a test says.</summary>
internal sealed class ScriptedHandler(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> script) : HttpMessageHandler
{
    public ScriptedHandler(Func<HttpRequestMessage, HttpResponseMessage> script)
        : this((request, _) => Task.FromResult(script(request)))
    {
    }

    public static HttpResponseMessage Response(int status, string body = "") =>
        new((HttpStatusCode)status) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };

    public static HttpResponseMessage WithHeader(HttpResponseMessage response, string name, string value)
    {
        response.Headers.Add(name, value);
        return response;
    }

    /// <summary>An answer as it comes from a handler that has followed a redirect.</summary>
    public static HttpResponseMessage Elsewhere(HttpRequestMessage request, HttpResponseMessage response)
    {
        request.RequestUri = new Uri("https://elsewhere.example/probe");
        response.RequestMessage = request;
        return response;
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        script(request, cancellationToken);
}
