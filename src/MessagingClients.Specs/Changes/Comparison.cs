using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Changes;

/// <summary>Walks through two documents side by side.</summary>
internal static class Comparison
{
    public static IReadOnlyList<DocumentChange> Of(SpecObject before, SpecObject after) => before.DeepEquals(after)
        ? []
        : [new DocumentChange("unknown", "", null, "The documents differ.", ChangeEffect.None, ChangeEffect.Unknown, ChangeEffect.Unknown)];
}
