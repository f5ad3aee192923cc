using MessagingClients.Specs.Changes.Surface;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Changes;

/// <summary>Walks through two documents side by side, and asks the facts what a caller sees of it.</summary>
internal static class Comparison
{
    public static IReadOnlyList<DocumentChange> Of(SpecObject before, SpecObject after)
    {
        Walk walk = new(WithSecurity(before), WithSecurity(after));
        (SpecObject one, SpecObject other) = (walk.Before.Document, walk.After.Document);
        DocumentRules.Document.Compare(walk, Site.Root, one, other);
        ComponentComparison.Compare(walk, Site.Root.Below("components"), one["components"], other["components"]);
        IReadOnlyList<DocumentChange> changes = new SourceSide(walk).Judge();
        return changes.Count > 0 || walk.IsSame(before["paths"], after["paths"]) ? changes : [Rest(walk, one, other)];
    }

    private static DocumentChange Rest(Walk walk, SpecObject one, SpecObject other) => walk.IsSame(one["paths"], other["paths"])
        ? new DocumentChange("spelling", "/paths", null, "Security that holds in any case is stated in another place.", ChangeEffect.None, ChangeEffect.None, ChangeEffect.None)
        : new DocumentChange("unknown", "/paths", null, "The paths differ.", ChangeEffect.None, ChangeEffect.Unknown, ChangeEffect.Unknown);

    /// <summary>Each operation states the security that holds for it.</summary>
    private static SpecObject WithSecurity(SpecObject document) => document["security"] is not { } security
        ? document
        : OperationNode.Map(document, node => node.Operation["security"] is null ? node.Operation.With("security", security) : node.Operation);
}
