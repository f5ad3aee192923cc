using MessagingClients.Specs.Accepting;
using MessagingClients.Specs.Bundling;
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
    public static SpecObject Read(string spec, string? overlay, AcceptedGaps? accepted = null, ICollection<string>? parts = null) =>
        Of(ReadLaid(spec, overlay, parts), accepted);

    public static SpecObject Of(SpecObject laid, AcceptedGaps? accepted)
    {
        SpecObject corrected = BodyStage.Apply(InlineStage.Apply(laid));
        return accepted is { Entries.Count: > 0 } ? AcceptStage.Apply(corrected, new NodePlaces(laid), accepted) : corrected;
    }

    /// <summary>The document as it was written, its other files brought in, with the overlay laid over it.</summary>
    public static SpecObject ReadLaid(string spec, string? overlay, ICollection<string>? parts = null)
    {
        SpecObject published = SpecValidator.Validate(BundleStage.ReadFile(spec, parts));
        return overlay is null ? published : SpecValidator.Validate(Overlay.Apply(published, SpecReader.ReadFile(overlay)));
    }
}
