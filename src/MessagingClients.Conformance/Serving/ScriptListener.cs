using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace MessagingClients.Conformance.Serving;

/// <summary>A port of this machine, at which connections are run side by side.</summary>
internal sealed class ScriptListener : IAsyncDisposable
{
    private readonly Socket _socket;
    private readonly Func<Socket, CancellationToken, Task> _run;
    private readonly CancellationTokenSource _end;
    private readonly ConcurrentDictionary<int, Task> _connections = [];
    private readonly Task _accepting;

    /// <param name="socket">The socket, bound, which the listener takes over.</param>
    /// <param name="run">Runs a connection, and takes over its socket.</param>
    /// <param name="end">Ends all that is going on.</param>
    public ScriptListener(Socket socket, Func<Socket, CancellationToken, Task> run, CancellationToken end)
    {
        (_socket, _run) = (socket, run);
        _end = CancellationTokenSource.CreateLinkedTokenSource(end);
        EndPoint = (IPEndPoint)socket.LocalEndPoint!;
        socket.Listen(512);
        _accepting = AcceptAsync();
    }

    public IPEndPoint EndPoint { get; }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync().ConfigureAwait(false);
        _socket.Dispose();
        await _accepting.ConfigureAwait(false);
        await Task.WhenAll(_connections.Values).ConfigureAwait(false);
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        for (int number = 0; await NextAsync().ConfigureAwait(false) is { } socket; number++)
        {
            Start(number, socket);
        }
    }

    private async Task<Socket?> NextAsync()
    {
        while (true)
        {
            try
            {
                return await _socket.AcceptAsync(_end.Token).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is OperationCanceledException or ObjectDisposedException)
            {
                return null;
            }
            catch (SocketException) when (!_end.IsCancellationRequested)
            {
                // A client that vanished before it was accepted; the next one is waited for.
            }
            catch (SocketException)
            {
                return null;
            }
        }
    }

    private void Start(int number, Socket socket)
    {
        socket.NoDelay = true;
        Task connection = _run(socket, _end.Token);
        _connections[number] = connection;
        connection.ContinueWith(_ => _connections.TryRemove(number, out Task? _), TaskScheduler.Default);
    }
}
