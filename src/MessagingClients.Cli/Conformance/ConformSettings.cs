namespace MessagingClients.Cli.Conformance;

/// <summary>What a command line of <c>conform</c> says.</summary>
internal sealed record ConformSettings(string[] Providers, string? Case, string? Report, int? Seed, int MaxParallel, string Output);
