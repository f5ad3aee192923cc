using System.Diagnostics.CodeAnalysis;
using MessagingClients.Fuzz.Answers;
using MessagingClients.Fuzz.Calls;

namespace MessagingClients.Fuzz.Serving;

/// <summary>Lets the fault of one request's answer happen where it is due.</summary>
internal sealed class FaultPlayer(ServedRequest served, CancellationTokenSource caller, WaitingClock clock)
{
    private readonly Fault? _fault = served.Answer.Fault;
    private bool _played;

    public int Offset => _fault is { Point: FaultPoint.InBody } ? _fault.Offset : int.MaxValue;

    public ServedRequest Served => served;

    public bool IsDue(FaultPoint point) => _fault?.Point == point && !_played;

    public bool IsDue(FaultPoint point, FaultKind kind) => _fault?.Kind == kind && IsDue(point);

    /// <summary>Throws, waits for the client to let go, or does neither where the transport does not look.</summary>
    public ValueTask PlayAsync(FaultPoint point, CancellationToken cancellationToken)
    {
        if (!IsDue(point))
        {
            return ValueTask.CompletedTask;
        }

        // What the transport does not look at happens once; what fails, fails again for who asks again.
        _played = _fault!.IsUnheeded;
        served.Failed |= !_played;
        switch (_fault.Kind)
        {
            case FaultKind.CallerCancels or FaultKind.DeadlinePasses or FaultKind.AttemptTimePasses:
                return StallAsync(cancellationToken);
            case FaultKind.CallerCancelsUnheeded or FaultKind.DeadlinePassesUnheeded:
                Fire();
                return ValueTask.CompletedTask;
            case FaultKind.CallerCancelsThenThrows:
                Fire();
                break;
        }

        Throw();
        return default;
    }

    [DoesNotReturn]
    public void Throw()
    {
        served.Failed = true;
        throw Failures.Make(_fault!.Failure);
    }

    private async ValueTask StallAsync(CancellationToken cancellationToken)
    {
        TaskCompletionSource stalled = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using CancellationTokenRegistration registration = cancellationToken.Register(() => stalled.TrySetCanceled(cancellationToken));
        if (_fault!.Kind == FaultKind.AttemptTimePasses)
        {
            Pass(CallSite.AttemptTimeout);
        }

        // A request that has no time of its own has that of the call.
        if (!cancellationToken.IsCancellationRequested)
        {
            Fire();
        }

        await stalled.Task;
    }

    private void Fire()
    {
        if (_fault!.IsOfCaller)
        {
            served.CallerFired = true;
            caller.Cancel();
        }
        else
        {
            Pass(CallSite.Timeout);
        }
    }

    private void Pass(TimeSpan time)
    {
        clock.Advance(time);
        served.DeadlinePassed = clock.Elapsed >= CallSite.Timeout;
        served.Now = clock.GetUtcNow();
    }
}
