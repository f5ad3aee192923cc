namespace MessagingClients.Cli.Refreshing;

/// <summary>What an origin gave is no document, or it gave nothing; one sentence says what was expected and what was found.</summary>
internal sealed class OriginException(string message) : Exception(message);
