using MessagingClients.Testing.Schemas;

namespace MessagingClients.Testing.Stating;

/// <summary>The body of a request, ready to be checked.</summary>
/// <param name="MediaType">Its media type.</param>
/// <param name="Required">Whether a request must have it.</param>
/// <param name="IsJson">Whether it is JSON, and held against the schema; of another body only the media type is looked at.</param>
/// <param name="Schema">The schema, where it is JSON and has one.</param>
internal sealed record StatedBody(string MediaType, bool Required, bool IsJson, Schema? Schema);
