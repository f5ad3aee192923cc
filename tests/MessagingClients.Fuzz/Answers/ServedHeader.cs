namespace MessagingClients.Fuzz.Answers;

/// <summary>A header as it is served.</summary>
internal sealed record ServedHeader(string Name, string Value);
