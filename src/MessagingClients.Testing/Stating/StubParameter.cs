namespace MessagingClients.Testing.Stating;

/// <summary>A parameter in the path, the query or a header.</summary>
internal sealed record StubParameter(string In, string Name, bool Required, string? Schema);
