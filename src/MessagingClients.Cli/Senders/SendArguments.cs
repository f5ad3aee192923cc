namespace MessagingClients.Cli.Senders;

/// <summary>A message as it is written on the command line.</summary>
internal sealed record SendArguments
{
    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>The recipients; at least one.</summary>
    public required IReadOnlyList<string> To { get; init; }

    /// <summary>The sender, or <see langword="null"/>.</summary>
    public string? From { get; init; }

    /// <summary>The account, or <see langword="null"/>.</summary>
    public string? Account { get; init; }

    /// <summary>The purpose, or <see langword="null"/>.</summary>
    public string? Purpose { get; init; }

    /// <summary>The key by which the provider knows a repeat, or <see langword="null"/>.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>The files to send along.</summary>
    public IReadOnlyList<string> MediaUrls { get; init; } = [];

    /// <summary>The options that not every provider has a use for, by name.</summary>
    public IReadOnlyDictionary<string, bool> Given => new Dictionary<string, bool>
    {
        ["--from"] = From is not null,
        ["--account"] = Account is not null,
        ["--purpose"] = Purpose is not null,
        ["--idempotency-key"] = IdempotencyKey is not null,
        ["--media-url"] = MediaUrls.Count > 0,
    };
}
