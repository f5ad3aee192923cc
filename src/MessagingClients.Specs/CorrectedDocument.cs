using MessagingClients.Specs.Accepting;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Inlining;
using MessagingClients.Specs.Overlays;
using MessagingClients.Specs.Reading;
using MessagingClients.Specs.Validation;

namespace MessagingClients.Specs;

/// <summary>A document with our corrections: the stages that everybody begins with who is no judge.</summary>
internal static class CorrectedDocument
{
    /// <exception cref="Diagnostics.SpecException">The document or the overlay cannot be used.</exception>
    public static SpecObject Read(string spec, string? overlay, AcceptedGaps? accepted = null) => Of(ReadLaid(spec, overlay), accepted);

    public static SpecObject Of(SpecObject laid, AcceptedGaps? accepted)
    {
        SpecObject corrected = InlineStage.Apply(laid);
        return accepted is { Entries.Count: > 0 } ? AcceptStage.Apply(corrected, new NodePlaces(laid), accepted) : corrected;
    }

    /// <summary>The document as it was written, with the overlay laid over it.</summary>
    public static SpecObject ReadLaid(string spec, string? overlay)
    {
        SpecObject published = SpecValidator.Validate(SpecReader.ReadFile(spec));
        return overlay is null ? published : SpecValidator.Validate(Overlay.Apply(published, SpecReader.ReadFile(overlay)));
    }
}
