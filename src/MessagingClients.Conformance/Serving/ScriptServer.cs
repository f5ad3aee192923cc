using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using MessagingClients.Conformance.WireMock;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Serving;

/// <summary>
/// A server on this machine that breaks connections as scripts say, byte by byte. It serves many cases at once, each under a
/// base URL of its own. A case whose script acts before it hears has a port of its own as well: there is no path to tell it by.
/// </summary>
/// <remarks>
/// A script is played for each request of a connection. A reset or a stall at its beginning waits until the first byte has
/// come, so that it is certain that the message was under way.
/// </remarks>
public sealed class ScriptServer : IAsyncDisposable
{
    private readonly CancellationTokenSource _end = new();
    private readonly ConcurrentDictionary<string, ScriptCase> _cases = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ScriptListener> _owns = new(StringComparer.Ordinal);
    private readonly Socket _closed = Loopback();
    private readonly ScriptListener _shared;
    private int _count;

    private ScriptServer()
    {
        ClosedPort = new Uri($"http://{_closed.LocalEndPoint}");
        _shared = Listen(own: null);
    }

    /// <summary>A URL at which nobody listens, and nobody else can while the server runs.</summary>
    public Uri ClosedPort { get; }

    /// <summary>Starts a server.</summary>
    /// <returns>The server, which listens.</returns>
    public static ScriptServer Start() => new();

    /// <summary>Registers a script.</summary>
    /// <param name="answer">The script.</param>
    /// <param name="onStall">
    /// Is called when a script stalls, once for each connection; what it throws is thrown by <see cref="SettledAsync"/>.
    /// </param>
    /// <returns>The base URL of the case.</returns>
    public Uri Add(ScriptedAnswer answer, Func<Task>? onStall = null)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return Add([answer], TimeProvider.System, onStall);
    }

    /// <summary>Registers scripts, one for each exchange; the last one stays.</summary>
    /// <param name="answers">The scripts, one at least. Of several each begins by hearing.</param>
    /// <param name="clock">The clock by which requests are said to arrive.</param>
    /// <param name="onStall">Is called when a script stalls, once for each connection.</param>
    /// <returns>The base URL of the case.</returns>
    public Uri Add(IReadOnlyList<ScriptedAnswer> answers, TimeProvider clock, Func<Task>? onStall = null)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(clock);
        string path = $"/s/{Interlocked.Increment(ref _count)}";
        ScriptCase added = new(answers, clock, onStall);
        _cases[path] = added;
        return new Uri($"http://{(answers.All(BeginsByHearing) ? _shared : Own(path, added)).EndPoint}{path}");
    }

    /// <summary>Takes the requests that have arrived for a case since they were last taken, in their order.</summary>
    /// <param name="baseUrl">The base URL of the case.</param>
    /// <returns>The requests; one that did not come whole is not matched.</returns>
    public IReadOnlyList<RecordedRequest> Take(Uri baseUrl) => Case(baseUrl).Take();

    /// <summary>How many connections were used for a case, requests or not.</summary>
    /// <param name="baseUrl">The base URL of the case.</param>
    /// <returns>Their number.</returns>
    public int Connections(Uri baseUrl) => Case(baseUrl).Connections;

    /// <summary>
    /// Waits until no script of a case is being played: every request has been recorded, and what was closed is seen to be
    /// closed by whoever calls again.
    /// </summary>
    /// <param name="baseUrl">The base URL of the case.</param>
    /// <param name="cancellationToken">Ends the wait: a script that stalls ends with the client's connection only.</param>
    /// <returns>A task that ends then.</returns>
    public Task SettledAsync(Uri baseUrl, CancellationToken cancellationToken) => Case(baseUrl).SettledAsync(cancellationToken);

    /// <summary>Forgets a case, and closes the port that it has of its own.</summary>
    /// <param name="baseUrl">The base URL of the case.</param>
    /// <returns>A task that ends when the port is closed.</returns>
    public async Task RemoveAsync(Uri baseUrl)
    {
        ArgumentNullException.ThrowIfNull(baseUrl);
        _cases.TryRemove(baseUrl.AbsolutePath, out _);
        if (_owns.TryRemove(baseUrl.AbsolutePath, out ScriptListener? own))
        {
            await own.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Ends every connection and closes every port.</summary>
    /// <returns>A task that ends when all are closed.</returns>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync().ConfigureAwait(false);
        await _shared.DisposeAsync().ConfigureAwait(false);
        await Task.WhenAll(_owns.Values.Select(own => own.DisposeAsync().AsTask())).ConfigureAwait(false);
        _closed.Dispose();
        _end.Dispose();
    }

    /// <summary>A socket of a free port of this machine, bound.</summary>
    internal static Socket Loopback()
    {
        Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return socket;
    }

    private static bool BeginsByHearing(ScriptedAnswer answer) =>
        answer.Steps is [{ Kind: WireStepKind.Hear or WireStepKind.HearHeaders }, ..];

    private ScriptListener Own(string path, ScriptCase added) =>
        _owns[path] = Listen(added);

    private ScriptListener Listen(ScriptCase? own) =>
        new(Loopback(), (socket, end) => new ScriptConnection(socket, own, Find).RunAsync(end), _end.Token);

    private ScriptCase? Find(string target) =>
        target.Split('/', 4) is ["", string first, string second, ..] ? _cases.GetValueOrDefault($"/{first}/{second}") : null;

    private ScriptCase Case(Uri baseUrl)
    {
        ArgumentNullException.ThrowIfNull(baseUrl);
        return _cases.GetValueOrDefault(baseUrl.AbsolutePath)
            ?? throw new ArgumentException($"Expected the URL of a case that was added, found {baseUrl}.", nameof(baseUrl));
    }
}
