using MessagingClients.Testing.Schemas;

namespace MessagingClients.Testing.Stating;

/// <summary>A parameter, ready to check its value.</summary>
internal sealed record StatedParameter(string In, string Name, bool Required, Schema? Schema, string? Separator);
