using MessagingClients.Fuzz.Answers;

namespace MessagingClients.Fuzz.Serving;

/// <summary>One request of a call and what really happened to it, as the transport saw it.</summary>
/// <param name="answer">What it met.</param>
/// <param name="now">The time at which it began, on the client's clock.</param>
internal sealed class ServedRequest(Answer answer, DateTimeOffset now)
{
    public Answer Answer => answer;

    /// <summary>The time on the client's clock at which it ended.</summary>
    public DateTimeOffset Now { get; set; } = now;

    /// <summary>Whether it was asked to serialise itself.</summary>
    public bool Left { get; set; }

    /// <summary>What it said.</summary>
    public byte[] Sent { get; set; } = [];

    /// <summary>Whether it was answered with a status.</summary>
    public bool Answered { get; set; }

    /// <summary>How many bytes of the body were given.</summary>
    public int Delivered { get; set; }

    /// <summary>Whether the transport failed or stalled.</summary>
    public bool Failed { get; set; }

    /// <summary>Whether the caller's token fired.</summary>
    public bool CallerFired { get; set; }

    /// <summary>Whether the deadline passed.</summary>
    public bool DeadlinePassed { get; set; }

    /// <summary>Whether every byte of the body came, and no more than were allowed.</summary>
    public bool IsWhole => Answered && !Failed && answer.Body.Length <= answer.Limit;

    public bool IsSuccess => answer.Status is >= 200 and <= 299;

    /// <summary>Whether its own time passed before it left, and not that of the call.</summary>
    public bool IsCutShort => !Left && !DeadlinePassed && answer.Fault is { Point: FaultPoint.BeforeRequest, Kind: FaultKind.AttemptTimePasses };

    /// <summary>Whether no connection could be made, by what was thrown.</summary>
    public bool NeverConnected => !Left && answer.Fault is { Point: FaultPoint.BeforeRequest, Kind: FaultKind.Throws } fault && Failures.IsOfConnecting(fault.Failure);
}
