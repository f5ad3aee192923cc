using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Overlays.Paths;

namespace MessagingClients.Specs.Overlays;

/// <summary>Third stage: our corrections (OpenAPI Overlay Specification 1.0.0).</summary>
internal static class Overlay
{
    /// <summary>Applies an overlay, action by action.</summary>
    /// <param name="document">The document as published.</param>
    /// <param name="overlay">The overlay.</param>
    /// <returns>The corrected document.</returns>
    /// <exception cref="SpecException">The overlay is none, or one of its actions matches nothing.</exception>
    public static SpecObject Apply(SpecObject document, SpecObject overlay)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(overlay);
        return OverlayReader.Read(overlay).Aggregate(document, Apply);
    }

    private static SpecObject Apply(SpecObject document, OverlayAction action)
    {
        PathMatch[] matches = [.. action.Target.Select(document)];
        if (matches.Length == 0)
        {
            throw new SpecException(
                DiagnosticCodes.OverlayTarget, action.Location, "The action matches nothing in the document. Correct its target, or remove it if the provider has corrected the document.");
        }

        // From the back, so that removing an item of an array moves no other match.
        return matches.Reverse().Aggregate(document, (current, match) => Apply(current, match, action));
    }

    private static SpecObject Apply(SpecObject document, PathMatch match, OverlayAction action)
    {
        if (match.Node is SpecScalar || (match.Segments.IsEmpty && action.Update is not null and not SpecObject))
        {
            throw new SpecException(
                DiagnosticCodes.Overlay, action.Location, "Expected a target that is an object or an array; to change a value, take the object around it.");
        }

        return (SpecObject)SpecEdit.Replace(document, match.Segments, node => action.Update is null ? null : SpecEdit.Merge(node, action.Update))!;
    }
}
