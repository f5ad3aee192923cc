using MessagingClients.Conformance.Judging;
using MessagingClients.Conformance.Subjects;
using MessagingClients.Conformance.WireMock;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Oracles;

/// <summary>All that happened in one case: what was asked, sent, served and seen.</summary>
/// <param name="Case">The case.</param>
/// <param name="BasePath">The path that the client was told to put before those of the document.</param>
/// <param name="Credential">The credential that the client was given.</param>
/// <param name="Observations">What the caller saw of each call; one that never ended is missing.</param>
/// <param name="Calls">How many calls were made.</param>
/// <param name="Requests">The requests that arrived.</param>
/// <param name="Findings">What the judge finds wrong with the first of them.</param>
/// <param name="Elsewhere">The requests of this case that arrived where a redirect leads.</param>
/// <param name="Traces">What the traces of the process said while this case and others ran.</param>
/// <param name="MustRepeat">Whether the client says that it repeats requests: then it does so wherever it may.</param>
internal sealed record CaseExchange(
    ContractCase Case,
    string BasePath,
    string Credential,
    IReadOnlyList<Observation> Observations,
    int Calls,
    IReadOnlyList<RecordedRequest> Requests,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<RecordedRequest> Elsewhere,
    IReadOnlyList<string> Traces,
    bool MustRepeat)
{
    public CaseExpectation Expected =>
        MustRepeat || Requests.Count > Calls ? Case.Expectation : Case.Expectation.Unrepeated ?? Case.Expectation;

    public Observation First => Observations[0];
}
