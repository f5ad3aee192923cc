using MessagingClients.Conformance.Running;

namespace MessagingClients.Conformance.Zones;

/// <summary>What came of a case in a process that has the time zone it asks for.</summary>
internal sealed record ZoneVerdict(VerdictStatus Status, IReadOnlyList<OracleFailure> Failures, string? Reason);
