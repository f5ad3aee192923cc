namespace MessagingClients.Authentication;

/// <summary>What proves to a provider who sends. It never shows its secret. Safe for use by several threads at once.</summary>
public abstract class Credential
{
    private protected Credential()
    {
    }

    /// <summary>For a document without a security scheme.</summary>
    public static Credential None { get; } = new NoCredential();

    /// <summary>An API key in a header of its own, or bare in <c>Authorization</c> (OpenAPI: <c>apiKey</c>).</summary>
    /// <param name="header">The header that the document names.</param>
    /// <param name="key">The key.</param>
    /// <param name="option">The option that holds the key, for error messages.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">The key is missing, or not printable ASCII.</exception>
    public static Credential ApiKey(string header, string? key, string option) =>
        new HeaderCredential(header, SecretText.Require(key, option));

    /// <summary>A token as <c>Authorization: Bearer …</c> (RFC 6750, section 2.1).</summary>
    /// <param name="token">The token.</param>
    /// <param name="option">The option that holds the token, for error messages.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">The token is missing, or not printable ASCII.</exception>
    public static Credential Bearer(string? token, string option) =>
        new HeaderCredential("Authorization", "Bearer " + SecretText.Require(token, option));

    /// <summary>As <see cref="ApiKey(string, string?, string)"/>, or with a key that is asked for before each request.</summary>
    /// <param name="header">The header that the document names.</param>
    /// <param name="key">The key, where it stays the same.</param>
    /// <param name="source">Gives the key of each request, where it changes.</param>
    /// <param name="option">The option that holds the key, for error messages.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">The key is missing, or not printable ASCII, or there are a key and a source.</exception>
    public static Credential ApiKey(string header, string? key, Func<CancellationToken, ValueTask<string>>? source, string option) =>
        source is null ? ApiKey(header, key, option) : new RotatingCredential(header, "", RequireAlone(source, key, option), $"{option}Source");

    /// <summary>As <see cref="Bearer(string?, string)"/>, or with a token that is asked for before each request.</summary>
    /// <param name="token">The token, where it stays the same.</param>
    /// <param name="source">Gives the token of each request, where it changes.</param>
    /// <param name="option">The option that holds the token, for error messages.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">The token is missing, or not printable ASCII, or there are a token and a source.</exception>
    public static Credential Bearer(string? token, Func<CancellationToken, ValueTask<string>>? source, string option) =>
        source is null ? Bearer(token, option) : new RotatingCredential("Authorization", "Bearer ", RequireAlone(source, token, option), $"{option}Source");

    /// <summary>A token that is asked for with the client's own id and secret (OAuth2 client credentials).</summary>
    /// <param name="client">The client.</param>
    /// <returns>The credential. Clients that share it share its token.</returns>
    /// <exception cref="ArgumentException">A part of it is missing or cannot be sent.</exception>
    public static Credential ClientToken(ClientCredentials client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.AccessToken is { } token
            ? Bearer(token, nameof(client.AccessToken))
            : new TokenCredential(new TokenEndpoint(client));
    }

    /// <summary>The header that the credential goes out in; <see langword="null"/> where there is none.</summary>
    internal abstract string? Header { get; }

    /// <summary>Puts the credential into a request.</summary>
    internal abstract ValueTask<AppliedCredential> ApplyAsync(HttpRequestMessage request, CredentialContext context);

    /// <summary>Learns from an answer whether the credential was good.</summary>
    /// <returns>Whether the credential was refused, and the next request will have another one.</returns>
    internal virtual bool IsRenewedAfter(HttpRequestMessage request, HttpResponseMessage response) => false;

    private static Func<CancellationToken, ValueTask<string>> RequireAlone(
        Func<CancellationToken, ValueTask<string>> source, string? secret, string option) =>
        secret is null
            ? source
            : throw new ArgumentException($"{option} and {option}Source are both set. Expected one of them: the source is asked before each request.", option);
}
