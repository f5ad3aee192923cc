namespace MessagingClients.Testing.Stating;

/// <summary>A header, a value of the query or a cookie that proves who sends, and what it matches as a whole.</summary>
internal sealed record StubCredential(string In, string Name, string Pattern);
