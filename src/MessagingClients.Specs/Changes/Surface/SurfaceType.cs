using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Changes.Surface;

/// <summary>A generated type.</summary>
/// <param name="Kind">Whether it is a request, a response or an enum.</param>
/// <param name="HasKey">Whether the runtime supplies its idempotency key.</param>
/// <param name="Members">Its members by their names in C#.</param>
/// <param name="Location">Where the document has it.</param>
internal sealed record SurfaceType(string Kind, bool HasKey, IReadOnlyDictionary<string, SurfaceMember> Members, SourceLocation Location);
