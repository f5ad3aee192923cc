using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Overlays.Paths;

/// <summary>A path in a filter: from the current node (<c>@</c>) or from the root (<c>$</c>).</summary>
internal sealed record PathOperand(JsonPath Path, bool FromRoot)
{
    public SpecNode? Find(SpecNode current, SpecNode root) =>
        Path.Select(FromRoot ? root : current, root).FirstOrDefault()?.Node;
}
