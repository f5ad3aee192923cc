namespace MessagingClients.Conformance.Judging;

/// <summary>What a request or an answer breaks of its document.</summary>
/// <param name="Where">The place, such as <c>body/to</c> or <c>header/Accept</c>.</param>
/// <param name="Message">What the document demands there.</param>
public sealed record Finding(string Where, string Message);
