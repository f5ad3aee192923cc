namespace MessagingClients.Cli.Adding;

/// <summary>What a command line of <c>add</c> says.</summary>
internal sealed record AddSettings(string Name, string Document, string? Overlay);
