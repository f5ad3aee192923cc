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

    /// <summary>Puts the credential into a request.</summary>
    internal abstract ValueTask<CredentialFailure?> ApplyAsync(HttpRequestMessage request, CredentialContext context);

    /// <summary>Learns from an answer whether the credential was good.</summary>
    internal virtual void Judge(HttpRequestMessage request, HttpResponseMessage response)
    {
    }
}
