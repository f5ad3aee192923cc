namespace MessagingClients.Specs.Cases;

/// <summary>A part of what an operation asks for to know who sends, as the document states it.</summary>
/// <param name="Scheme">The name of the security scheme.</param>
/// <param name="Kind"><c>apiKey</c>, <c>basic</c> or <c>bearer</c>; anything that comes down to a bearer token is one.</param>
/// <param name="Place">Where it stands: <c>header</c>, <c>query</c> or <c>cookie</c>.</param>
/// <param name="Name">What a key is called there; <see langword="null"/> for others.</param>
public sealed record CaseCredential(string Scheme, string Kind, string Place, string? Name);
