namespace MessagingClients.Operations;

/// <summary>A value has no form in which a request could carry it.</summary>
/// <param name="message">What was expected and what was found; nothing of the value.</param>
internal sealed class UnwritableException(string message) : FormatException(message);
