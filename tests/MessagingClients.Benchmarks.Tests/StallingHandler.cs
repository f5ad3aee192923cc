namespace MessagingClients.Benchmarks.Tests;

/// <summary>Lets the first request pass, and never answers another.</summary>
internal sealed class StallingHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private int _requests;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        _requests++ == 0 ? base.SendAsync(request, cancellationToken) : new TaskCompletionSource<HttpResponseMessage>().Task;
}
