using MessagingClients.Conformance.Subjects;

namespace MessagingClients.Conformance.Running;

/// <summary>What was seen of the calls of a case, or why there was none.</summary>
internal sealed record CaseAttempt(IReadOnlyList<Observation> Observations, TimeSpan Took)
{
    /// <summary>The run was ended before this case.</summary>
    public static CaseAttempt Interrupted { get; } = new([], TimeSpan.Zero);

    public string? CouldNotRun { get; init; }

    public string? NotApplicable { get; init; }

    public string? Reason => CouldNotRun ?? NotApplicable;
}
