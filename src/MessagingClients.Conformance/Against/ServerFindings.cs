using MessagingClients.Conformance.Running;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Against;

/// <summary>What was found wrong in one case, and with whom.</summary>
/// <param name="Case">The case, with what the server answered.</param>
/// <param name="Client">What the client did wrong.</param>
/// <param name="Drift">What the server did other than its document says.</param>
internal sealed record ServerFindings(ContractCase Case, IReadOnlyList<OracleFailure> Client, IReadOnlyList<OracleFailure> Drift);
