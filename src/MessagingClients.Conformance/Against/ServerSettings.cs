namespace MessagingClients.Conformance.Against;

/// <summary>The real server that clients are run against.</summary>
/// <param name="Url">Its base URL.</param>
public sealed record ServerSettings(Uri Url)
{
    /// <summary>Makes the options of the client, with its credential.</summary>
    /// <value>By default <see langword="null"/>: bare options with a placeholder.</value>
    public Func<object>? MakeOptions { get; init; }

    /// <summary>Leaves credentials out of a text.</summary>
    /// <value>By default the text as it is.</value>
    public Func<string, string> Redact { get; init; } = static text => text;
}
