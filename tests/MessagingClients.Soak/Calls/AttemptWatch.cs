using MessagingClients.Soak.Journal;

namespace MessagingClients.Soak.Calls;

/// <summary>Numbers the requests of each message and notes what the sockets made of them.</summary>
internal sealed class AttemptWatch(Ledger ledger, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        request.Headers.TryGetValues(Marks.MessageHeader, out IEnumerable<string>? values)
            ? SendAsync(ledger.Find(values.Single()), request, cancellationToken)
            : base.SendAsync(request, cancellationToken);

    private async Task<HttpResponseMessage> SendAsync(Message message, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        int number = message.Begin();
        request.Headers.Add(Marks.AttemptHeader, Marks.Number(number));
        try
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            message.End(number, new Attempt { Status = (int)response.StatusCode });
            return response;
        }
        catch (Exception exception)
        {
            message.End(number, new Attempt { GaveUp = cancellationToken.IsCancellationRequested, NeverConnected = NeverConnected(exception) });
            throw;
        }
    }

    private static bool NeverConnected(Exception exception) =>
        exception is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError };
}
