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
        return matches.DistinctBy(match => SpecPointer.Format(match.Segments))
            .OrderDescending(new DocumentOrder())
            .Aggregate(document, (current, match) => Apply(current, match, action));
    }

    private static SpecObject Apply(SpecObject document, PathMatch match, OverlayAction action)
    {
        if (Problem(match, action) is { } problem)
        {
            throw new SpecException(DiagnosticCodes.Overlay, action.Location, problem);
        }

        return (SpecObject)SpecEdit.Replace(document, match.Segments, node => action.Update is null ? null : SpecEdit.Merge(node, action.Update))!;
    }

    private static string? Problem(PathMatch match, OverlayAction action) => (match.Node, action.Update) switch
    {
        (SpecScalar, _) => "Expected a target that is an object or an array; to change a value, take the object around it.",
        (_, null) when match.Segments.IsEmpty => "Expected a part of the document to remove, found the whole document.",
        (SpecObject, not (SpecObject or null)) => $"Expected 'update' to be an object, as its target {Name(match)} is, found another value.",
        _ => null,
    };

    private static string Name(PathMatch match) => match.Segments.IsEmpty ? "the document" : SpecPointer.Format(match.Segments);
}
