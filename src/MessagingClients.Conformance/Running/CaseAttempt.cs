using MessagingClients.Conformance.Subjects;
using MessagingClients.Conformance.Zones;

namespace MessagingClients.Conformance.Running;

/// <summary>What was seen of the calls of a case, or why there was none.</summary>
internal sealed record CaseAttempt(IReadOnlyList<Observation> Observations, TimeSpan Took)
{
    /// <summary>The run was ended before this case.</summary>
    public static CaseAttempt Interrupted { get; } = new([], TimeSpan.Zero);

    /// <summary>What came of the case in a process of its own.</summary>
    public ZoneVerdict? Elsewhere { get; init; }

    public string? CouldNotRun { get; init; }

    public string? NotApplicable { get; init; }

    public string? Reason => CouldNotRun ?? NotApplicable;

    /// <summary>The case could not be run.</summary>
    public static CaseAttempt Failed(string reason) => new([], TimeSpan.Zero) { CouldNotRun = reason };
}
