namespace MessagingClients.Specs.Documents;

/// <summary>What one stage writes into a document for a later one.</summary>
internal static class Marks
{
    /// <summary>On a component: it was written in place, its name is ours.</summary>
    public const string Hoisted = "x-hoisted";

    /// <summary>On a reference: null stands in its place as well.</summary>
    public const string Nullable = "x-nullable";

    /// <summary>On a union that becomes a type of its own: the values of its discriminator, case by case; none where there are none.</summary>
    public const string Cases = "x-cases";

    /// <summary>On an object: the sets of members of which one is there, and whether only one.</summary>
    public const string Choice = "x-choice";

    /// <summary>On an alternative of a union: the name of the component that is a part of it.</summary>
    public const string Option = "x-option";

    /// <summary>On a union that a base with subtypes stands for: the name of the component that is the base.</summary>
    public const string Subtypes = "x-subtypes";

    /// <summary>On the media type of events: its schema is that of what each holds.</summary>
    public const string Events = "x-events";

    /// <summary>On an answer: what the document says of a body that its status never has.</summary>
    public const string NoContent = "x-no-content";

    /// <summary>On a member: one part of <c>allOf</c> has it, and another forbids it.</summary>
    public const string Forbidden = "x-forbidden";

    /// <summary>In place of a schema: why its parts do not become one.</summary>
    public const string Unmerged = "x-unmerged";

    /// <summary>On an operation: what its further methods are called, by the media types that they send.</summary>
    public const string Bodies = "x-bodies";

    /// <summary>On an operation with a further body: the name of its method with the first one.</summary>
    public const string FurtherOf = "x-further-of";
}
