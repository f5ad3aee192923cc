namespace MessagingClients.Specs.Stubs;

/// <summary>A parameter that a stand-in looks at.</summary>
/// <param name="Place">Where it stands: <c>query</c>, <c>header</c> or <c>cookie</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsRequired">Whether a request without it is refused.</param>
/// <param name="Pattern">What a value matches as a whole, as it means: not percent-encoded.</param>
public sealed record StubParameter(string Place, string Name, bool IsRequired, string Pattern);
