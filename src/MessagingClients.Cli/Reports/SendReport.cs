using MessagingClients.Cli.Wire;

namespace MessagingClients.Cli.Reports;

/// <summary>What became of one message.</summary>
internal sealed record SendReport
{
    public required string Provider { get; init; }

    public string? Operation { get; init; }

    public required Outcome Outcome { get; init; }

    public int? Status { get; init; }

    public string? MessageId { get; init; }

    public int Attempts { get; init; }

    /// <summary>Method, URL and version of the request; <see langword="null"/> where none was made.</summary>
    public HttpRequestMessage? Line { get; init; }

    public WireMessage? Request { get; init; }

    /// <summary>The version of the response.</summary>
    public Version? Version { get; init; }

    public WireMessage? Response { get; init; }

    /// <summary>What the typed client returned: the name of its type, then a line for each member; empty for nothing.</summary>
    public IReadOnlyList<string> Typed { get; init; } = [];

    /// <summary>What the caller should know, one line each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
