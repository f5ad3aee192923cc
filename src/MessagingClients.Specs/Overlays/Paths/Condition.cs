using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Overlays.Paths;

/// <summary>Whether a filter takes a node.</summary>
internal delegate bool Condition(SpecNode current, SpecNode root);
