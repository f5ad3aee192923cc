using MessagingClients.Fuzz.Calls;
using MessagingClients.Fuzz.Serving;

namespace MessagingClients.Fuzz.Contract;

/// <summary>One call and what its requests met, to be judged.</summary>
/// <param name="Provider">Who was asked.</param>
/// <param name="Requests">The requests that came to the transport, in their order.</param>
/// <param name="Ending">What the caller learned.</param>
internal sealed record Trial(Provider Provider, IReadOnlyList<ServedRequest> Requests, Ending Ending)
{
    /// <summary>The longest body that the client was told to read.</summary>
    public required int Limit { get; init; }

    /// <summary>How often the call may repeat.</summary>
    public required int Retries { get; init; }

    /// <summary>How long the call took, by its clock.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>Whether the caller's token had fired before the call.</summary>
    public required bool IsCanceledBefore { get; init; }

    /// <summary>The request that the ending tells of: the last that left.</summary>
    public ServedRequest? Told => Requests.LastOrDefault(request => request.Left);

    /// <summary>The same, where it was answered.</summary>
    public ServedRequest? Answered => Told is { Answered: true } told ? told : null;

    public bool CallerFired => IsCanceledBefore || Requests.Any(request => request.CallerFired);

    /// <summary>Whether the caller's token kept the call from going on.</summary>
    public bool IsEndedByCaller => IsCanceledBefore || Requests.Any(request => request is { CallerFired: true, Failed: true });

    public bool DeadlinePassed => Requests.Any(request => request.DeadlinePassed);
}
