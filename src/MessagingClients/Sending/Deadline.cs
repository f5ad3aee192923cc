namespace MessagingClients.Sending;

/// <summary>The one deadline of a call, together with the caller's own token.</summary>
internal sealed class Deadline : CancellationTokenSource
{
    private readonly CancellationTokenRegistration _registration;

    public Deadline(TimeSpan timeout, TimeProvider time, CancellationToken caller)
        : base(timeout, time)
    {
        Caller = caller;
        _registration = caller.UnsafeRegister(static deadline => ((Deadline)deadline!).Cancel(), this);
    }

    public CancellationToken Caller { get; }

    public bool Passed => IsCancellationRequested && !Caller.IsCancellationRequested;

    protected override void Dispose(bool disposing)
    {
        _registration.Dispose();
        base.Dispose(disposing);
    }
}
