namespace MessagingClients.Testing.Stating;

/// <summary>A parameter in the path, the query, a header or a cookie. Of an array the separator of its items is told, empty where each comes by itself; an object may have other names than its own.</summary>
internal sealed record StubParameter(string In, string Name, bool Required, string? Schema, string? Separator, bool Object = false);
