namespace MessagingClients.Tests;

/// <summary>
/// A client that repeats, and a provider that goes by a script and then takes everything. There is no network, and waits take
/// no time.
/// </summary>
internal sealed class RetryProbe : IDisposable
{
    private readonly ProbeKind _kind;
    private readonly Queue<Step> _script;
    private readonly ScriptedHandler _handler;
    private readonly Lazy<Probe> _probe;
    private readonly Lock _lock = new();

    public RetryProbe(ProbeKind kind, params IEnumerable<Step> script)
    {
        _kind = kind;
        _script = new Queue<Step>(script);
        _handler = new ScriptedHandler(ActAsync);
        _probe = new Lazy<Probe>(() => new Probe(new Uri("https://example.com"), Prepare, _handler));
    }

    public AutoTime Time { get; } = new();

    /// <summary>Sets options. By default there are three repeats, with the whole back-off of 1, 2 and 4 seconds.</summary>
    public Action<ProbeOptions> Configure { get; init; } = static _ => { };

    /// <summary>The credentials of all requests, whether they were sent or not.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>The bodies of the requests that were sent.</summary>
    public List<string> Bodies { get; } = [];

    public Task<ApiResponse<ProbeResponse>> SendAsync(CallOptions? options = null) => _probe.Value.SendAsync(_kind, options, CancellationToken.None);

    public Task<ApiResponse<ProbeResponse>> SendUntilAsync(CancellationToken cancellationToken) => _probe.Value.SendAsync(_kind, null, cancellationToken);

    public void Dispose()
    {
        if (_probe.IsValueCreated)
        {
            _probe.Value.Dispose();
        }

        _handler.Dispose();
    }

    private void Prepare(ProbeOptions options)
    {
        (options.TrustHandler, options.TimeProvider, options.MaxRetries, options.Randomizer) = (true, Time, 3, static () => 1);
        Configure(options);
    }

    private async Task<HttpResponseMessage> ActAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Step step;
        lock (_lock)
        {
            Requests.Add(request.Headers.GetValues("X-Key").Single());
            step = _script.TryDequeue(out Step? next) ? next : Step.Answer(201);
        }

        if (step.Leaves)
        {
            string body = await request.Content!.ReadAsStringAsync(cancellationToken);
            lock (_lock)
            {
                Bodies.Add(body);
            }
        }

        return await step.Act(cancellationToken);
    }
}
