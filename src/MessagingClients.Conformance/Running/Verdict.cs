using MessagingClients.Conformance.WireMock;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Running;

/// <summary>What came of one case with one subject.</summary>
/// <param name="Case">The case.</param>
/// <param name="Subject">The name of the subject.</param>
/// <param name="Status">Whether it passed.</param>
/// <param name="Failures">What each oracle found wrong; empty for a case that passed.</param>
public sealed record Verdict(ContractCase Case, string Subject, VerdictStatus Status, IReadOnlyList<OracleFailure> Failures)
{
    /// <summary>Why the case is known to fail, could not run, or does not apply.</summary>
    public string? Reason { get; init; }

    /// <summary>The requests that arrived, in their order, credentials left out.</summary>
    public IReadOnlyList<RecordedRequest> Requests { get; init; } = [];

    /// <summary>A line for a shell that sends the same request to a stand-in.</summary>
    public string Curl { get; init; } = "";

    /// <summary>A line of C# that makes the same call.</summary>
    public string CSharp { get; init; } = "";

    /// <summary>How long the case took.</summary>
    public TimeSpan Took { get; init; }
}
