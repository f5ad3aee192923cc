namespace MessagingClients.Cli.Refreshing;

/// <summary>What a command line of <c>refresh</c> says.</summary>
internal sealed record RefreshSettings(string[] Providers, string? Specs, bool Check, TimeSpan Timeout);
