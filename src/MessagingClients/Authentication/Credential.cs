namespace MessagingClients.Authentication;

/// <summary>What proves to a provider who sends. It never shows its secret.</summary>
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

    internal abstract void Apply(HttpRequestMessage request);
}
