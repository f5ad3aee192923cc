using System.Collections.Concurrent;
using MessagingClients.Conformance.Serving;
using MessagingClients.Conformance.WireMock;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Against;

/// <summary>
/// What goes over the wire in one case. The server gets each request once: what a client sends again is recorded, and
/// answered as the first was.
/// </summary>
internal sealed class RelayedCase(Uri url, ServerLink server, TimeProvider clock)
{
    private readonly Lock _lock = new();
    private readonly List<Arrival> _arrivals = [];
    private readonly ConcurrentDictionary<string, Lazy<Task<ServedAnswer>>> _answers = new(StringComparer.Ordinal);

    /// <summary>The base URL that the client is told.</summary>
    public Uri Url => url;

    /// <summary>The requests that arrived, in their order.</summary>
    public IReadOnlyList<RecordedRequest> Requests
    {
        get
        {
            lock (_lock)
            {
                return [.. _arrivals.Select(arrival => arrival.Record())];
            }
        }
    }

    public void Add(Arrival arrival)
    {
        lock (_lock)
        {
            arrival.At = clock.GetUtcNow();
            _arrivals.Add(arrival);
        }
    }

    /// <summary>The answer to a request that came whole.</summary>
    /// <exception cref="HttpRequestException">The server gave none.</exception>
    public Task<ServedAnswer> AnswerAsync(RecordedRequest request)
    {
        RecordedRequest below = request.Below(url.AbsolutePath);
        return _answers.GetOrAdd($"{below.Method} {below.Target}", _ => new(() => server.SendAsync(below))).Value;
    }
}
