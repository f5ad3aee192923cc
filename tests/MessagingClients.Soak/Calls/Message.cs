using MessagingClients.Soak.Journal;

namespace MessagingClients.Soak.Calls;

/// <summary>A message that is being sent. Safe for use by several threads.</summary>
internal sealed class Message(long number, CallPlan plan)
{
    private readonly Lock _lock = new();
    private readonly List<Attempt> _attempts = [];
    private readonly List<Arrival> _arrivals = [];

    public long Number => number;

    public CallPlan Plan => plan;

    /// <summary>When its call began, by the machine's own clock.</summary>
    public long Started { get; } = TimeProvider.System.GetTimestamp();

    public TimeSpan Elapsed => TimeProvider.System.GetElapsedTime(Started);

    /// <summary>What its call ended with, once it has.</summary>
    public Ended? Ended { get; set; }

    /// <summary>Begins a request.</summary>
    /// <returns>Its number, from 1 on.</returns>
    public int Begin()
    {
        lock (_lock)
        {
            _attempts.Add(new Attempt { GaveUp = true });
            return _attempts.Count;
        }
    }

    public void End(int number, Attempt attempt)
    {
        lock (_lock)
        {
            _attempts[number - 1] = attempt;
        }
    }

    public void Add(Arrival arrival)
    {
        lock (_lock)
        {
            _arrivals.Add(arrival);
        }
    }

    public Story Tell()
    {
        lock (_lock)
        {
            return new Story(plan.Sender.Facts, [.. _attempts], [.. _arrivals], Ended!.Ending)
            {
                MaxRetries = plan.Retries ? Timing.MaxRetries : 0,
                Timeout = plan.Timeout,
                Patience = plan.Retries && plan.Sender.Facts.HasKey && Timing.AttemptTimeout < plan.Timeout ? Timing.AttemptTimeout : plan.Timeout,
                Elapsed = Ended.Elapsed,
                CallerFired = Ended.CallerFired,
            };
        }
    }
}
