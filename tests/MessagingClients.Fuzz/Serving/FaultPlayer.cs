using System.Diagnostics.CodeAnalysis;
using MessagingClients.Conformance.Serving;
using MessagingClients.Fuzz.Answers;
using MessagingClients.Fuzz.Calls;

namespace MessagingClients.Fuzz.Serving;

/// <summary>Lets an answer's fault happen where it is due.</summary>
internal sealed class FaultPlayer(Fault? fault, Observed observed, CancellationTokenSource caller, ManualClock clock)
{
    private bool _played;

    public int Offset { get; } = fault is { Point: FaultPoint.InBody } ? fault.Offset : int.MaxValue;

    public Observed Observed => observed;

    public bool IsDue(FaultPoint point) => fault?.Point == point && !_played;

    public bool IsDue(FaultPoint point, FaultKind kind) => fault?.Kind == kind && IsDue(point);

    /// <summary>Throws, waits for the client to let go, or does neither where the transport does not look.</summary>
    public ValueTask PlayAsync(FaultPoint point, CancellationToken cancellationToken)
    {
        if (!IsDue(point))
        {
            return ValueTask.CompletedTask;
        }

        // What the transport does not look at happens once; what fails, fails again for a repeat.
        _played = fault!.IsUnheeded;
        observed.Failed |= !_played;
        switch (fault.Kind)
        {
            case FaultKind.CallerCancels or FaultKind.DeadlinePasses:
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
        observed.Failed = true;
        throw Failures.Make(fault!.Failure);
    }

    private async ValueTask StallAsync(CancellationToken cancellationToken)
    {
        TaskCompletionSource stalled = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using CancellationTokenRegistration registration = cancellationToken.Register(() => stalled.TrySetCanceled(cancellationToken));
        Fire();
        await stalled.Task;
    }

    private void Fire()
    {
        if (fault!.IsOfCaller)
        {
            observed.CallerFired = true;
            caller.Cancel();
        }
        else
        {
            observed.DeadlinePassed = true;
            clock.Advance(CallSite.Timeout);
        }
    }
}
