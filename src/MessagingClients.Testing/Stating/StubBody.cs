namespace MessagingClients.Testing.Stating;

/// <summary>The body of a request.</summary>
internal sealed record StubBody(string MediaType, bool Required, bool IsJson, string? Schema);
