using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace MessagingClients.Conformance.Against;

/// <summary>
/// Stands between the clients and a real server, and keeps what goes over the wire: bytes of a socket, read without anything
/// that a client is made of.
/// </summary>
internal sealed class Relay : IAsyncDisposable
{
    private readonly CancellationTokenSource _end = new();
    private readonly ConcurrentDictionary<string, RelayedCase> _cases = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<int, Task> _connections = [];
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Task _accepting;
    private int _count;

    private Relay(Uri server)
    {
        Server = new ServerLink(server);
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>The way to the server.</summary>
    public ServerLink Server { get; }

    public static Relay Start(Uri server) => new(server);

    /// <summary>Begins a case, at a place of its own.</summary>
    public RelayedCase Begin(TimeProvider clock)
    {
        string path = string.Create(CultureInfo.InvariantCulture, $"/r/{Interlocked.Increment(ref _count)}");
        return _cases[path] = new RelayedCase(new Uri($"http://{_listener.LocalEndpoint}{path}"), Server, clock);
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync().ConfigureAwait(false);
        _listener.Dispose();
        await _accepting.ConfigureAwait(false);
        await Task.WhenAll(_connections.Values).ConfigureAwait(false);
        Server.Dispose();
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            for (int number = 0; ; number++)
            {
                Start(number, await _listener.AcceptSocketAsync(_end.Token).ConfigureAwait(false));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The run has ended.
        }
    }

    private void Start(int number, Socket socket)
    {
        socket.NoDelay = true;
        Task connection = new RelayConnection(socket, Find).RunAsync(_end.Token);
        _connections[number] = connection;
        connection.ContinueWith(_ => _connections.TryRemove(number, out Task? _), TaskScheduler.Default);
    }

    private RelayedCase? Find(string target) =>
        target.Split('/', 4) is ["", string first, string second, ..] ? _cases.GetValueOrDefault($"/{first}/{second}") : null;
}
