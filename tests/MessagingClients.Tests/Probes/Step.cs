using System.Net;
using System.Net.Sockets;

namespace MessagingClients.Tests;

/// <summary>What a provider does with one request.</summary>
/// <param name="Leaves">Whether the request is sent.</param>
/// <param name="Act">What comes of it.</param>
internal sealed record Step(bool Leaves, Func<CancellationToken, Task<HttpResponseMessage>> Act)
{
    public static Step Answer(int status, string body = """{"id":7}""", params (string Name, string Value)[] headers) =>
        new(Leaves: true, _ => Task.FromResult(Response(status, body, headers)));

    /// <summary>Never connected, for one reason or another.</summary>
    public static Step Refuse(HttpRequestError error = HttpRequestError.ConnectionError) =>
        new(Leaves: false, _ => throw new HttpRequestException(error));

    /// <summary>The connection broke after the request was sent.</summary>
    public static Step Reset() =>
        new(Leaves: true, _ => throw new HttpRequestException(HttpRequestError.Unknown, null, new SocketException((int)SocketError.ConnectionReset)));

    /// <summary>No answer ever comes.</summary>
    /// <param name="leaves">Whether the request is sent, or the connection is what hangs.</param>
    /// <param name="hanging">What happens meanwhile.</param>
    public static Step Hang(Action hanging, bool leaves = true) => new(leaves, async cancellationToken =>
    {
        Task end = Task.Delay(Timeout.Infinite, cancellationToken);
        hanging();
        await end;
        throw new InvalidOperationException("A hanging request ends by its token.");
    });

    /// <summary>Something happens before the answer comes.</summary>
    public static Step After(Action happening, Step step) => new(step.Leaves, cancellationToken =>
    {
        happening();
        return step.Act(cancellationToken);
    });

    private static HttpResponseMessage Response(int status, string body, (string Name, string Value)[] headers)
    {
        HttpResponseMessage response = new((HttpStatusCode)status) { Content = new StringContent(body) };
        foreach ((string name, string value) in headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        return response;
    }
}
