namespace MessagingClients.Specs.Apis;

/// <summary>How a request proves who sends.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Header">The header that carries the key, for <see cref="SecurityKind.ApiKey"/>.</param>
/// <param name="Description">What the document says of it.</param>
internal sealed record SecurityScheme(SecurityKind Kind, string? Header = null, string? Description = null);
