using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Subtypes;

/// <summary>A reference in <c>allOf</c> to which its schema adds nothing but words: it means what the reference alone does.</summary>
internal static class PlainReference
{
    /// <summary>The reference of such a schema; <see langword="null"/> where it is none.</summary>
    public static SpecObject? Of(SpecObject schema) =>
        !Adds(schema.Without("allOf"))
        && schema.Items("allOf").Where(part => part is not SpecObject value || Adds(value)).ToArray() is [SpecObject only]
        && SchemaReference.Target(only) is not null
        && !Adds(only.Without("$ref"))
            ? only
            : null;

    /// <summary>That it is an object, what is referred to says as well.</summary>
    private static bool Adds(SpecObject schema) =>
        schema.Members.Any(member => Assertions.Is(member) && !(member.Name == "type" && member.Value.AsText() == "object"));
}
