namespace MessagingClients.Specs.Documents;

/// <summary>Keywords of a schema that demand something of a value wherever it stands.</summary>
internal static class Assertions
{
    /// <summary>Whether a schema has such a keyword.</summary>
    public static bool In(SpecObject schema) => schema.Members.Any(Is);

    public static bool Is(SpecMember member) =>
        member.Name is not ("default" or "nullable" or "readOnly" or "writeOnly" or "discriminator") && !Annotations.Contains(member.Name);
}
