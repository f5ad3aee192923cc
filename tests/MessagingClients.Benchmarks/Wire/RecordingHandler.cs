namespace MessagingClients.Benchmarks.Wire;

/// <summary>Answers as <see cref="InMemoryHandler"/> does, and keeps the request.</summary>
internal sealed class RecordingHandler(DocumentedAnswer answer) : HttpMessageHandler
{
    /// <summary>The last request.</summary>
    /// <value>By default <see langword="null"/>: none came.</value>
    public SentRequest? Sent { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Sent = await SentRequest.OfAsync(request, cancellationToken);
        return answer.To(request);
    }
}
