using System.Collections.Concurrent;
using System.Globalization;
using MessagingClients.Conformance.Serving;

namespace MessagingClients.Conformance.Against;

/// <summary>
/// Stands between the clients and a real server, and keeps what goes over the wire: bytes of a socket, read without anything
/// that a client is made of.
/// </summary>
internal sealed class Relay : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, RelayedCase> _cases = new(StringComparer.Ordinal);
    private readonly ScriptListener _listener;
    private int _count;

    private Relay(Uri server)
    {
        Server = new ServerLink(server);
        _listener = new ScriptListener(ScriptServer.Loopback(), (socket, end) => new RelayConnection(socket, Find).RunAsync(end), CancellationToken.None);
    }

    /// <summary>The way to the server.</summary>
    public ServerLink Server { get; }

    public static Relay Start(Uri server) => new(server);

    /// <summary>Begins a case, at a place of its own.</summary>
    public RelayedCase Begin(TimeProvider clock)
    {
        string path = string.Create(CultureInfo.InvariantCulture, $"/r/{Interlocked.Increment(ref _count)}");
        return _cases[path] = new RelayedCase(new Uri($"http://{_listener.EndPoint}{path}"), Server, clock);
    }

    public async ValueTask DisposeAsync()
    {
        await _listener.DisposeAsync().ConfigureAwait(false);
        Server.Dispose();
    }

    private RelayedCase? Find(string target) =>
        target.Split('/', 4) is ["", string first, string second, ..] ? _cases.GetValueOrDefault($"/{first}/{second}") : null;
}
