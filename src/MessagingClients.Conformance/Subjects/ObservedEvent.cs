namespace MessagingClients.Conformance.Subjects;

/// <summary>One event that a client read.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Data">What it holds.</param>
internal sealed record ObservedEvent(string? Type, object? Data);
