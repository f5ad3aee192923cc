using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Overlays.Paths;

/// <summary>One side of a comparison: a literal, or the node that a path selects, if any.</summary>
internal delegate SpecNode? Operand(SpecNode current, SpecNode root);
