namespace MessagingClients.Specs.Checking;

/// <summary>An operation and the method that it becomes.</summary>
/// <param name="Verb">Its method, in capitals.</param>
/// <param name="Path">Its path template.</param>
/// <param name="Name">The name of the method in C#, with that of its area before it: <c>Messages.SendAsync</c>.</param>
public sealed record CheckedOperation(string Verb, string Path, string Name);
