using MessagingClients.Conformance.Coverage;

namespace MessagingClients.Conformance.Running;

/// <summary>Everything that a run found out.</summary>
/// <param name="Verdicts">The verdicts, in the order of the cases, subject by subject.</param>
/// <param name="Coverage">What of the documents was covered.</param>
/// <param name="Started">When the run began, in UTC.</param>
/// <param name="Took">How long it took.</param>
/// <param name="IsComplete">Whether every case ran; <see langword="false"/> after Ctrl-C, or where the bench broke.</param>
public sealed record ConformanceRun(
    IReadOnlyList<Verdict> Verdicts, IReadOnlyList<CoverageRow> Coverage, DateTimeOffset Started, TimeSpan Took, bool IsComplete)
{
    /// <summary>What broke of the bench and ended the run.</summary>
    /// <value><see langword="null"/> where nothing did.</value>
    public string? Broken { get; init; }
}
