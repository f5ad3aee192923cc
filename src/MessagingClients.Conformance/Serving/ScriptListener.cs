using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace MessagingClients.Conformance.Serving;

/// <summary>A port at which scripts are played, for one case or for all that are told by their paths.</summary>
internal sealed class ScriptListener : IAsyncDisposable
{
    /// <summary>
    /// Small enough that a client must have read the head of an answer before more than about 100 KiB of its body have been
    /// sent; that is how a script knows that the status was seen.
    /// </summary>
    private const int SendBuffer = 16 * 1024;

    private readonly Socket _socket;
    private readonly ScriptCase? _own;
    private readonly Func<string, ScriptCase?> _find;
    private readonly CancellationTokenSource _end;
    private readonly ConcurrentDictionary<int, Task> _connections = [];
    private readonly Task _accepting;

    /// <param name="socket">The socket, bound, which the listener takes over.</param>
    /// <param name="own">The only case of the port; <see langword="null"/> for a port that cases share.</param>
    /// <param name="find">Finds a case by the target of a request.</param>
    /// <param name="end">Ends all that is going on.</param>
    public ScriptListener(Socket socket, ScriptCase? own, Func<string, ScriptCase?> find, CancellationToken end)
    {
        (_socket, _own, _find) = (socket, own, find);
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
        socket.SendBufferSize = SendBuffer;
        Task connection = new ScriptConnection(socket, _own, _find).RunAsync(_end.Token);
        _connections[number] = connection;
        connection.ContinueWith(_ => _connections.TryRemove(number, out Task? _), TaskScheduler.Default);
    }
}
