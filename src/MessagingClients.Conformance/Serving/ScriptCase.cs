using MessagingClients.Conformance.WireMock;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Serving;

/// <summary>The scripts of one case, and what came in for it.</summary>
internal sealed class ScriptCase(IReadOnlyList<ScriptedAnswer> answers, TimeProvider clock, Func<Task>? onStall)
{
    private readonly Lock _lock = new();
    private readonly List<Arrival> _arrivals = [];
    private int _next;
    private TaskCompletionSource? _settled;
    private Exception? _failure;
    private int _playing;
    private int _connections;

    public int Connections => Volatile.Read(ref _connections);

    public Task StallAsync() => onStall?.Invoke() ?? Task.CompletedTask;

    public void Connect() => Interlocked.Increment(ref _connections);

    /// <summary>The script of an exchange that begins.</summary>
    public ScriptedAnswer Next()
    {
        lock (_lock)
        {
            return answers[Math.Min(_next++, answers.Count - 1)];
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

    public IReadOnlyList<RecordedRequest> Take()
    {
        lock (_lock)
        {
            RecordedRequest[] taken = [.. _arrivals.Select(arrival => arrival.Record())];
            _arrivals.Clear();
            return taken;
        }
    }

    public void BeginExchange()
    {
        lock (_lock)
        {
            _playing++;
        }
    }

    public void EndExchange()
    {
        TaskCompletionSource? settled = null;
        lock (_lock)
        {
            if (--_playing == 0)
            {
                (settled, _settled) = (_settled, null);
            }
        }

        settled?.SetResult();
    }

    /// <summary>Keeps what went wrong in the bench itself, to be told to whoever waits.</summary>
    public void Fail(Exception exception) => Interlocked.CompareExchange(ref _failure, exception, null);

    public async Task SettledAsync(CancellationToken cancellationToken)
    {
        await Settled().WaitAsync(cancellationToken).ConfigureAwait(false);
        if (_failure is { } failure)
        {
            throw new InvalidOperationException($"What a stalled script calls failed: {failure.Message}", failure);
        }
    }

    private Task Settled()
    {
        lock (_lock)
        {
            return _playing == 0
                ? Task.CompletedTask
                : (_settled ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        }
    }
}
