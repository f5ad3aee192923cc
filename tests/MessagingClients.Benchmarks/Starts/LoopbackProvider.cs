using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using MessagingClients.Benchmarks.Wire;

namespace MessagingClients.Benchmarks.Starts;

/// <summary>A provider on this machine: hears requests over real connections, and answers as the document shows.</summary>
internal sealed class LoopbackProvider : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly DocumentedAnswer _answer;
    private readonly ConcurrentQueue<Arrival> _arrivals = new();
    private readonly Task _serving;

    /// <summary>Starts it on a free port.</summary>
    /// <param name="answer">What it answers.</param>
    public LoopbackProvider(DocumentedAnswer answer)
    {
        _answer = answer;
        Url = new Uri($"http://127.0.0.1:{FreePort()}/");
        _listener.Prefixes.Add(Url.ToString());
        _listener.Start();
        _serving = ServeAsync();
    }

    /// <summary>Where it listens.</summary>
    public Uri Url { get; }

    /// <summary>Takes what has arrived since it was last asked. A client that has its answer is in it.</summary>
    /// <returns>The requests.</returns>
    public IReadOnlyList<Arrival> Take()
    {
        List<Arrival> taken = [];
        while (_arrivals.TryDequeue(out Arrival? arrival))
        {
            taken.Add(arrival);
        }

        return taken;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _listener.Close();
        await _serving;
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                await AnswerAsync(await _listener.GetContextAsync());
            }
        }
        catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
        {
            // Closed.
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        using MemoryStream body = new();
        await context.Request.InputStream.CopyToAsync(body);
        _arrivals.Enqueue(new Arrival(Stopwatch.GetTimestamp(), SentRequest.Of(context.Request, body.ToArray())));
        await _answer.WriteAsync(context.Response);
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
