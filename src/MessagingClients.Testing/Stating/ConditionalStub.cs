namespace MessagingClients.Testing.Stating;

/// <summary>An answer, and what the body of a request must satisfy to get it.</summary>
internal sealed record ConditionalStub(IReadOnlyList<string> When, int Status, string? MediaType, string? Body);
