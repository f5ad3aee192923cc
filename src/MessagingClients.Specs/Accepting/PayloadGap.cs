using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Accepting;

/// <summary>Something that the provider sends of itself and that no client can read.</summary>
/// <param name="Location">Where the document has it.</param>
/// <param name="Errors">What keeps it out; at least one.</param>
internal sealed record PayloadGap(SourceLocation Location, IReadOnlyList<SpecDiagnostic> Errors);
