namespace MessagingClients.Sending;

/// <summary>When one request of a call ends at the latest, together with the caller's own token.</summary>
internal sealed class Deadline : CancellationTokenSource
{
    private readonly CallClock _clock;
    private readonly CancellationTokenRegistration _registration;

    public Deadline(CallClock clock, CancellationToken caller)
        : base(clock.Remaining, clock.Time)
    {
        _clock = clock;
        Caller = caller;
        _registration = caller.UnsafeRegister(static deadline => ((Deadline)deadline!).Cancel(), this);
    }

    public CancellationToken Caller { get; }

    public TimeProvider Time => _clock.Time;

    public bool Passed => IsCancellationRequested && !Caller.IsCancellationRequested;

    /// <summary>Whether the call goes on after this: the request has less time than is left for the call.</summary>
    public bool IsShort { get; private set; }

    /// <summary>Gives the request a time of its own, unless less is left for the call.</summary>
    public void Shorten(TimeSpan time)
    {
        if (time != Timeout.InfiniteTimeSpan && _clock.Allows(time))
        {
            IsShort = true;
            CancelAfter(time);
        }
    }

    /// <summary>Gives the request what is left for the call again.</summary>
    public void Extend()
    {
        if (IsShort)
        {
            IsShort = false;
            CancelAfter(_clock.Remaining);
        }
    }

    protected override void Dispose(bool disposing)
    {
        _registration.Dispose();
        base.Dispose(disposing);
    }
}
