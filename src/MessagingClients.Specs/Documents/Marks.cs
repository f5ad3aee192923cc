namespace MessagingClients.Specs.Documents;

/// <summary>What one stage writes into a document for a later one.</summary>
internal static class Marks
{
    /// <summary>On a component: it was written in place, its name is ours.</summary>
    public const string Hoisted = "x-hoisted";

    /// <summary>On a reference: null stands in its place as well.</summary>
    public const string Nullable = "x-nullable";

    /// <summary>On a member: one part of <c>allOf</c> has it, and another forbids it.</summary>
    public const string Forbidden = "x-forbidden";
}
