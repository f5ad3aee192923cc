using MessagingClients.Specs.Diagnostics;

namespace MessagingClients.Specs.Changes.Surface;

/// <summary>What a caller of a generated client can name.</summary>
/// <param name="Types">The types by name.</param>
/// <param name="Methods">The operations by the name of their method, without <c>Async</c>.</param>
/// <param name="Options">The options that the document adds to those of any client.</param>
/// <param name="Refusals">Why no client is generated; none where one is.</param>
internal sealed record ClientSurface(
    IReadOnlyDictionary<string, SurfaceType> Types,
    IReadOnlyDictionary<string, SurfaceMethod> Methods,
    IReadOnlyList<string> Options,
    IReadOnlyList<SpecDiagnostic> Refusals);
