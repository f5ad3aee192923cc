namespace MessagingClients.Testing.Stating;

/// <summary>A parameter in the path, the query, a header or a cookie. Of an array the separator of its items is told, empty where each comes by itself.</summary>
internal sealed record StubParameter(string In, string Name, bool Required, string? Schema, string? Separator);
