namespace MessagingClients.Specs.Apis;

/// <summary>The body of a request.</summary>
/// <param name="MediaType">Its media type.</param>
/// <param name="Model">The name of its type.</param>
internal sealed record ApiBody(string MediaType, string Model);
