namespace MessagingClients.Specs.Cases;

/// <summary>What the script server does with each connection, byte by byte.</summary>
/// <param name="Steps">The steps, in their order. After the last one the server waits for a next request on the connection.</param>
public sealed record ScriptedAnswer(IReadOnlyList<WireStep> Steps) : CaseAnswer;
