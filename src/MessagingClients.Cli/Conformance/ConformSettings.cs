namespace MessagingClients.Cli.Conformance;

/// <summary>What a command line of <c>conform</c> says.</summary>
internal sealed record ConformSettings(string[] Providers, string? Case, string? Report, int? Seed, int MaxParallel, string Output)
{
    /// <summary>The base URL of the server to run against; <see langword="null"/> for stand-ins.</summary>
    public string? Against { get; init; }

    /// <summary>Whether that server may send messages.</summary>
    public bool Live { get; init; }
}
