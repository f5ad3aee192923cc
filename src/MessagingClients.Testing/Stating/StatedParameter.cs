using MessagingClients.Testing.Schemas;

namespace MessagingClients.Testing.Stating;

/// <summary>A parameter, ready to check its value; that of an object is not looked at.</summary>
internal sealed record StatedParameter(string In, string Name, bool Required, Schema? Schema, string? Separator, bool IsObject);
