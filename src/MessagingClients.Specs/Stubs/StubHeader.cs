namespace MessagingClients.Specs.Stubs;

/// <summary>A header that a document demands.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Pattern">What its whole value matches, as a regular expression.</param>
public sealed record StubHeader(string Name, string Pattern);
