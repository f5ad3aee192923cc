using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Overlays.Paths;

namespace MessagingClients.Specs.Overlays;

/// <summary>One correction (Overlay Specification 1.0.0, Action Object).</summary>
/// <param name="Target">The nodes that it is about.</param>
/// <param name="Update">What is merged into each node; <see langword="null"/> where the node is removed.</param>
/// <param name="Location">Where the target was written.</param>
internal sealed record OverlayAction(JsonPath Target, SpecNode? Update, SourceLocation Location);
