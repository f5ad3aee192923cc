namespace MessagingClients.Benchmarks.Wire;

/// <summary>Takes a request's body as a transport does, and answers as the provider's document shows.</summary>
internal sealed class InMemoryHandler(DocumentedAnswer answer, Pace pace) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
        if (pace == Pace.AfterYield)
        {
            await Task.Yield();
        }

        return answer.To(request);
    }
}
