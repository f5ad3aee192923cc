using MessagingClients.Soak.Journal;

namespace MessagingClients.Soak.Calls;

/// <summary>All that is known of one message once its call has ended and nothing more is under way.</summary>
/// <param name="Facts">Whom it was meant for.</param>
/// <param name="Attempts">The requests as the client's side saw them, in their order.</param>
/// <param name="Arrivals">The requests as the stand-in received them.</param>
/// <param name="Ending">What the caller learned.</param>
internal sealed record Story(Facts Facts, IReadOnlyList<Attempt> Attempts, IReadOnlyList<Arrival> Arrivals, Ending Ending)
{
    /// <summary>How often the call may repeat.</summary>
    public int MaxRetries { get; init; }

    /// <summary>Its deadline.</summary>
    public TimeSpan Timeout { get; init; }

    /// <summary>The least time after which a request could be cut short.</summary>
    public TimeSpan Patience { get; init; }

    /// <summary>How long it took.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Whether the caller's token fired before it had ended.</summary>
    public bool CallerFired { get; init; }

    /// <summary>What the stand-in has of a request, by its number from 1 on.</summary>
    public Arrival? ArrivalOf(int attempt) => Arrivals.FirstOrDefault(arrival => arrival.Attempt == attempt);
}
