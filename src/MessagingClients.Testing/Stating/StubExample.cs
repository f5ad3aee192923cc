namespace MessagingClients.Testing.Stating;

/// <summary>A body that the document prints, by its name; one that was made from the schema has none.</summary>
internal sealed record StubExample(string Name, string Body);
