namespace MessagingClients.Testing.Stating;

/// <summary>An answer that the document states: a status such as <c>202</c>, <c>4XX</c> or <c>default</c>, and its body.</summary>
internal sealed record StubAnswer(string Status, string? MediaType, bool IsJson, string? Schema, IReadOnlyList<StubExample> Examples);
