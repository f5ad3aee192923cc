namespace MessagingClients.Specs.Cases;

/// <summary>A parameter outside the path, or one in it that is no single text, that a caller gives.</summary>
/// <param name="Place">Where it stands: <c>path</c>, <c>query</c>, <c>header</c> or <c>cookie</c>.</param>
/// <param name="Name">Its name in the document.</param>
/// <param name="Json">Its value as JSON text.</param>
public sealed record CaseParameter(string Place, string Name, string Json);
