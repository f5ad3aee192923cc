namespace MessagingClients.Cli;

/// <summary>The caller asked for something that cannot be done; nothing left.</summary>
internal sealed class UsageException(string message) : Exception(message);
