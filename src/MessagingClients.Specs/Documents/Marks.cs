namespace MessagingClients.Specs.Documents;

/// <summary>What one stage writes into a document for a later one.</summary>
internal static class Marks
{
    /// <summary>On a component: it was written in place, its name is ours.</summary>
    public const string Hoisted = "x-hoisted";

    /// <summary>On a reference: null stands in its place as well.</summary>
    public const string Nullable = "x-nullable";
}
