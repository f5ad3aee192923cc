namespace MessagingClients.Authentication;

/// <summary>
/// What a client says of itself to a token endpoint (RFC 6749, section 4.4). A token is asked for before the first message,
/// kept until a minute before its end, and asked for anew after the provider refused it with 401.
/// </summary>
public sealed class ClientCredentials
{
    /// <summary>The URL of the token endpoint.</summary>
    /// <value>
    /// An absolute https URL without user, query and fragment; plain http for this machine only, unless allowed. Not needed
    /// where there is an <see cref="AccessToken"/>.
    /// </value>
    public required Uri? TokenUrl { get; init; }

    /// <summary>The client's id (RFC 6749, section 2.2).</summary>
    /// <value>Printable ASCII without blanks. Not needed where there is an <see cref="AccessToken"/>.</value>
    public required string? ClientId { get; init; }

    /// <summary>The client's secret (RFC 6749, section 2.3.1).</summary>
    /// <value>Printable ASCII without blanks. Not needed where there is an <see cref="AccessToken"/>.</value>
    public required string? ClientSecret { get; init; }

    /// <summary>What the token is to be good for, separated by blanks; empty for what the endpoint gives by itself.</summary>
    public required string Scope { get; init; }

    /// <summary>A token from elsewhere. Where there is one, the token endpoint is never asked.</summary>
    /// <value>Printable ASCII without blanks; by default <see langword="null"/>.</value>
    public string? AccessToken { get; init; }

    /// <inheritdoc cref="ClientOptions.AllowPlainHttp"/>
    public bool AllowPlainHttp { get; init; }

    /// <summary>Nothing of what it holds.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => "OAuth2 client credentials (redacted)";
}
