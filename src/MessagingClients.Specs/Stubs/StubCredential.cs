namespace MessagingClients.Specs.Stubs;

/// <summary>A part of a request by which it proves who sends.</summary>
/// <param name="Place"><c>header</c>, <c>query</c> or <c>cookie</c>.</param>
/// <param name="Name">Its name there.</param>
/// <param name="Pattern">What its whole value matches, as a regular expression.</param>
internal sealed record StubCredential(string Place, string Name, string Pattern);
