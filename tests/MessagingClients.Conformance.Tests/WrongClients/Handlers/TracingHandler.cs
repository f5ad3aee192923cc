using System.Diagnostics;

namespace MessagingClients.Conformance.Tests.WrongClients.Handlers;

/// <summary>Puts the headers of each request into a trace.</summary>
internal sealed class TracingHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private static readonly ActivitySource Source = new("wrong");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using Activity? activity = Source.StartActivity("send");
        foreach ((string name, IEnumerable<string> values) in request.Headers)
        {
            activity?.SetTag(name, string.Join(' ', values));
        }

        return await base.SendAsync(request, cancellationToken);
    }
}
