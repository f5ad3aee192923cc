using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace MessagingClients.TestKit;

/// <summary>
/// A server that answers each connection by a script, byte for byte. It hears the whole request first; what it heard is
/// kept.
/// </summary>
public sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly ConcurrentQueue<string> _requests = new();
    private readonly Task _accepting;

    /// <summary>Starts a server on a free port of this machine.</summary>
    /// <param name="script">What is done with each connection once its request was heard.</param>
    public RawServer(Func<RawConnection, Task> script)
    {
        _listener.Start();
        _accepting = AcceptAsync(script);
    }

    /// <summary>Where the server listens.</summary>
    public Uri Url => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    /// <summary>The requests, headers and body, in the order in which they came.</summary>
    public IReadOnlyCollection<string> Requests => _requests;

    /// <summary>A server that gives one answer to everything.</summary>
    /// <param name="status">The status line after the version, such as <c>200 OK</c>.</param>
    /// <param name="body">The body.</param>
    /// <param name="headers">More headers, one string each.</param>
    /// <returns>The server.</returns>
    public static RawServer Answering(string status, string body = "", params string[] headers) =>
        new(connection => connection.SendAsync(Response(status, body, headers)));

    /// <summary>An answer as it goes over the wire.</summary>
    /// <param name="status">The status line after the version.</param>
    /// <param name="body">The body.</param>
    /// <param name="headers">More headers.</param>
    /// <returns>The answer.</returns>
    public static string Response(string status, string body, params IEnumerable<string> headers) =>
        $"HTTP/1.1 {status}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n{string.Concat(headers.Select(header => header + "\r\n"))}\r\n{body}";

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _accepting;
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task AcceptAsync(Func<RawConnection, Task> script)
    {
        List<Task> serving = [];
        try
        {
            while (true)
            {
                serving.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_end.Token), script));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(serving);
        }
    }

    private async Task ServeAsync(TcpClient client, Func<RawConnection, Task> script)
    {
        using RawConnection connection = new(client, _end.Token);
        try
        {
            while (await connection.HearAsync() is { } request)
            {
                _requests.Enqueue(request);
                await script(connection);
            }
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // The client or the test is done with the connection.
        }
    }
}
