using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Overlays.Paths;

/// <summary>Selects children of a node.</summary>
/// <param name="Select">Gives the children of a match; a filter looks from the root as well.</param>
/// <param name="IsSingular">Whether it selects one child at most: a name or an index.</param>
internal sealed record Selector(Func<PathMatch, SpecNode, IEnumerable<PathMatch>> Select, bool IsSingular);
