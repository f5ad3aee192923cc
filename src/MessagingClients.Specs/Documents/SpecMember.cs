namespace MessagingClients.Specs.Documents;

/// <summary>A member of an object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
/// <param name="Location">Where its name was written.</param>
internal sealed record SpecMember(string Name, SpecNode Value, SourceLocation Location = default);
