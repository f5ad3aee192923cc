using System.Net;
using System.Net.Sockets;

namespace MessagingClients.Testing.Serving;

/// <summary>Answers requests without any connection. Disposing it does nothing: factories dispose handlers while the fake lives on.</summary>
internal sealed class FakeHandler(FakeEngine engine) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ObjectDisposedException.ThrowIf(engine.HasEnded, engine);
        if (engine.RefusesConnection())
        {
            throw new HttpRequestException(HttpRequestError.ConnectionError, "The fake makes no connection.", new SocketException((int)SocketError.ConnectionRefused));
        }

        Reply reply = engine.Answer(await ReadAsync(request, cancellationToken).ConfigureAwait(false));
        if (reply.Fault == ReplyFault.Hang)
        {
            await HangAsync(cancellationToken).ConfigureAwait(false);
        }

        return reply.Fault is ReplyFault.Hang or ReplyFault.Reset ? throw Reset() : Respond(reply, request);
    }

    private static async Task<ArrivedRequest> ReadAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        byte[] body = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        return new ArrivedRequest(
            request.Method.Method,
            request.RequestUri!.AbsolutePath,
            request.RequestUri.Query is ['?', .. var query] ? query : "",
            [.. request.Headers.NonValidated.Concat(request.Content?.Headers.NonValidated ?? default).SelectMany(header => header.Value.Select(value => KeyValuePair.Create(header.Key, value)))],
            body);
    }

    private static HttpRequestException Reset() =>
        new(HttpRequestError.Unknown, "The fake resets the connection.", new IOException("The fake resets the connection.", new SocketException((int)SocketError.ConnectionReset)));

    private static HttpResponseMessage Respond(Reply reply, HttpRequestMessage request)
    {
        HttpContent content = reply.Fault == ReplyFault.Truncated ? new TruncatedContent(reply.Body) : new ReadOnlyMemoryContent(reply.Body);
        HttpResponseMessage response = new((HttpStatusCode)reply.Status) { RequestMessage = request, Content = content };
        foreach (KeyValuePair<string, string> header in reply.Headers)
        {
            if (!response.Headers.TryAddWithoutValidation(header.Key, header.Value))
            {
                content.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }

        return response;
    }

    private async Task HangAsync(CancellationToken cancellationToken)
    {
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, engine.Ended);
        await Task.Delay(Timeout.Infinite, either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellationToken.ThrowIfCancellationRequested();
    }
}
