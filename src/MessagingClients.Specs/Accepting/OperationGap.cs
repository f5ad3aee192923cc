using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Accepting;

/// <summary>An operation that no client can be made with.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Errors">What keeps it out; at least one.</param>
internal sealed record OperationGap(OperationNode Operation, IReadOnlyList<SpecDiagnostic> Errors);
