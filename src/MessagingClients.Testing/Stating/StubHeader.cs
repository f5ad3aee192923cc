namespace MessagingClients.Testing.Stating;

/// <summary>A header that proves who sends, and what its whole value matches.</summary>
internal sealed record StubHeader(string Name, string Pattern);
