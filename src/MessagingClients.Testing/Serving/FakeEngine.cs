using System.Text.Json;
using MessagingClients.Testing.Stating;

namespace MessagingClients.Testing.Serving;

/// <summary>All that a fake does, whichever way requests come: it checks, records and answers. Several threads may ask it at once.</summary>
internal sealed class FakeEngine : IDisposable
{
    // What a WireMock stand-in gives to a request that none of its stubs matches.
    private const int RefusedStatus = 404;
    private const string Token = """{"access_token":"fake-token","token_type":"Bearer","expires_in":3600}""";

    private readonly StatedApi _api;
    private readonly Lock _lock = new();
    private readonly Queue<AnswerPlan> _next = [];
    private readonly List<Exchange> _exchanges = [];
    private readonly CancellationTokenSource _end = new();
    private AnswerPlan? _always;

    public FakeEngine(StatedApi api)
    {
        _api = api;
        Ended = _end.Token;
    }

    /// <summary>Fires when the fake is disposed: what hangs then ends.</summary>
    public CancellationToken Ended { get; }

    public bool HasEnded => Ended.IsCancellationRequested;

    public IReadOnlyList<Exchange> Exchanges
    {
        get
        {
            lock (_lock)
            {
                return [.. _exchanges];
            }
        }
    }

    /// <summary>Whether an answer is asked for that no server can give.</summary>
    public bool NeedsNoConnection
    {
        get
        {
            lock (_lock)
            {
                return _next.Append(_always).Any(plan => plan is { NeedsNoConnection: true });
            }
        }
    }

    /// <exception cref="ArgumentException">The document does not state the answer.</exception>
    public void Always(FakeAnswer answer)
    {
        AnswerPlan plan = AnswerPlan.Of(_api, answer);
        lock (_lock)
        {
            _always = plan;
        }
    }

    /// <exception cref="ArgumentException">The document does not state one of the answers; then none is taken.</exception>
    public void Next(IEnumerable<FakeAnswer> answers)
    {
        AnswerPlan[] plans = [.. answers.Select(answer => AnswerPlan.Of(_api, answer))];
        lock (_lock)
        {
            Array.ForEach(plans, _next.Enqueue);
        }
    }

    public void Reset()
    {
        lock (_lock)
        {
            _always = null;
            _next.Clear();
            _exchanges.Clear();
        }
    }

    /// <summary>Whether no connection is made for the request that comes next; then this was its turn.</summary>
    public bool RefusesConnection()
    {
        lock (_lock)
        {
            bool refuses = _next.TryPeek(out AnswerPlan? first) ? first.NeedsNoConnection : _always is { NeedsNoConnection: true };
            if (refuses)
            {
                _next.TryDequeue(out _);
            }

            return refuses;
        }
    }

    /// <summary>Checks, records and answers a request.</summary>
    public Reply Answer(ArrivedRequest request)
    {
        if (request.Method == "POST" && _api.TokenPaths.Contains(request.Path))
        {
            return Reply.Of(200, "application/json", Token);
        }

        StatedOperation? operation = _api.Find(request);
        (IReadOnlyList<string> reasons, JsonElement? body) = operation is null ? (Unknown(), null) : RequestCheck.Run(operation, request, _api.BasePaths);
        string? refusal = reasons.Count == 0 ? null : $"The stand-in refuses the request{(operation is null ? "" : $" {operation.Title}")}: {string.Join("; ", reasons)}.";
        lock (_lock)
        {
            _exchanges.Add(new Exchange(request, operation?.Title, refusal));
            return refusal is not null ? Reply.Of(RefusedStatus, "text/plain; charset=utf-8", refusal) : Planned(operation!) ?? Stubbed(operation!, body);
        }
    }

    public void Dispose()
    {
        if (!HasEnded)
        {
            _end.Cancel();
            _end.Dispose();
        }
    }

    private static Reply Stubbed(StatedOperation operation, JsonElement? body)
    {
        StatedStub stub = operation.Stubs.First(each => each.Answers(body));
        return Reply.Of(stub.Status, stub.MediaType, stub.Body);
    }

    private string[] Unknown() =>
        [$"expected {string.Join(" or ", _api.Operations.Select(operation => operation.Title))}, found another method or path"];

    private Reply? Planned(StatedOperation operation)
    {
        AnswerPlan? plan = _next.TryDequeue(out AnswerPlan? next) ? next : _always;
        return plan?.For(operation);
    }
}
