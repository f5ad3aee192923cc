using MessagingClients.Specs.Accepting;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Subtypes;

namespace MessagingClients.Specs.Changes;

/// <summary>Every difference between two documents.</summary>
/// <param name="Changes">The differences: the breaking ones first, then in the order of the documents.</param>
public sealed record DocumentChanges(IReadOnlyList<DocumentChange> Changes)
{
    /// <summary>The part of the version that the changes ask for together.</summary>
    public VersionBump SuggestedBump => Changes.Select(change => change.Bump).DefaultIfEmpty().Max();

    /// <summary>Compares two documents. Order of members, YAML or JSON, and where shared parts are written make no difference.</summary>
    /// <param name="before">The file with the document as it was.</param>
    /// <param name="after">The file with the document as it is.</param>
    /// <param name="overlayBefore">The file with the overlay of the former, or <see langword="null"/> for none.</param>
    /// <param name="overlayAfter">The file with the overlay of the latter, or <see langword="null"/> for none.</param>
    /// <param name="accepted">What the client is made without, before and after, or <see langword="null"/> for nothing.</param>
    /// <returns>The differences; none where both say the same.</returns>
    /// <exception cref="SpecException">A document or an overlay cannot be used.</exception>
    public static DocumentChanges Between(string before, string after, string? overlayBefore = null, string? overlayAfter = null, AcceptedGaps? accepted = null) =>
        Between(CorrectedDocument.Read(before, overlayBefore, accepted), CorrectedDocument.Read(after, overlayAfter, accepted));

    internal static DocumentChanges Between(Documents.SpecObject before, Documents.SpecObject after) =>
        new([.. Comparison.Of(SubtypeStage.Apply(before), SubtypeStage.Apply(after)).OrderByDescending(change => change.Effect)]);
}
