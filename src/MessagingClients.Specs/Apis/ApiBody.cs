namespace MessagingClients.Specs.Apis;

/// <summary>The body of a request.</summary>
/// <param name="MediaType">Its media type.</param>
/// <param name="Model">The name of its type.</param>
/// <param name="Description">What the document says of it.</param>
internal sealed record ApiBody(string MediaType, string Model, string? Description);
