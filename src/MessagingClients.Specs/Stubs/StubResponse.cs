namespace MessagingClients.Specs.Stubs;

/// <summary>An answer that a document states.</summary>
/// <param name="Status">The status.</param>
/// <param name="MediaType">The media type of the body, or <see langword="null"/> for none.</param>
/// <param name="Body">The body, or <see langword="null"/> for none.</param>
public sealed record StubResponse(int Status, string? MediaType, string? Body);
