using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs;

/// <summary>A document on its way to NSwag.</summary>
/// <param name="Shared">The document whose schemas have the names of their types, and keep the places where they were written.</param>
/// <param name="Facts">What the templates print.</param>
internal sealed record CompiledDocument(SpecObject Shared, SpecObject Facts);
