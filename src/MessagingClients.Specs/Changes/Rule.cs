using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Changes;

/// <summary>Compares one member of two objects; the member may be missing in one of them.</summary>
internal delegate void Rule(Walk walk, Site site, SpecNode? before, SpecNode? after);
