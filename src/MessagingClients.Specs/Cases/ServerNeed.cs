namespace MessagingClients.Specs.Cases;

/// <summary>A request that is made before a case, so that a real server has what the case asks for.</summary>
/// <param name="Method">The HTTP method in capitals.</param>
/// <param name="Path">The path below the base URL, encoded.</param>
/// <param name="Body">The body as JSON text; empty for none.</param>
public sealed record ServerNeed(string Method, string Path, string Body);
