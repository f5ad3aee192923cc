using System.Diagnostics;
using MessagingClients.Operations;

namespace MessagingClients.Sending;

/// <summary>One call: the requests that it takes to get it answered, and what became of the message by all of them.</summary>
internal sealed class Call(Operation operation, OutgoingRequest request, CallClock clock, CancellationToken caller) : IDisposable
{
    private Exchange? _open;
    private Exchange? _exchange;
    private bool _isReleased;

    public Operation Operation { get; } = operation;

    public OutgoingRequest Request { get; } = request;

    public CallClock Clock { get; } = clock;

    public CancellationToken Caller { get; } = caller;

    /// <summary>The key by which the provider knows a repeat; <see langword="null"/> where its document has none.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>Whether the request may be repeated where that is safe.</summary>
    public bool MayRepeat { get; init; }

    /// <summary>The span of the call; <see langword="null"/> where nobody listens.</summary>
    public Activity? Span { get; init; }

    /// <summary>How many requests left.</summary>
    public int Attempts { get; private set; }

    /// <summary>Whether a credential that the provider refused was renewed.</summary>
    public bool IsCredentialRenewed { get; set; }

    /// <summary>What became of the message, by all that is known.</summary>
    public Outcome Outcome { get; private set; } = Outcome.NotSent;

    /// <summary>What the caller's token ended the call with, where it did.</summary>
    public Exception? Cancellation { get; set; }

    /// <summary>The exchange that tells most: the last in which anything was sent, answered or found in the way.</summary>
    public Exchange Exchange => _exchange!;

    /// <summary>Begins the next request, within what is left until the deadline.</summary>
    public Exchange Begin() => _open = new Exchange(this);

    /// <summary>Counts the request that was begun, whatever came of it.</summary>
    public void End()
    {
        Exchange last = _open!;
        _open = null;
        Attempts += last.Left ? 1 : 0;
        Outcome = OutcomeRules.After(Outcome, last.Outcome);
        Cancellation = last.Canceled ? last.Cause : null;
        if (_exchange is not null && last is { Left: false, Obstacle: null })
        {
            last.Dispose();
            return;
        }

        _exchange?.Dispose();
        _exchange = last;
    }

    /// <summary>Hands over the exchange to whoever reads its answer, and disposes it after that.</summary>
    public Exchange Release()
    {
        _isReleased = true;
        Exchange.Unbind();
        return Exchange;
    }

    public void Dispose()
    {
        _open?.Dispose();
        if (!_isReleased)
        {
            _exchange?.Dispose();
        }
    }
}
