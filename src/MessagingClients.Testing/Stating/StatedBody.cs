using MessagingClients.Testing.Schemas;

namespace MessagingClients.Testing.Stating;

/// <summary>The body of a request, ready to be checked.</summary>
internal sealed record StatedBody(string MediaType, bool Required, Schema? Schema);
