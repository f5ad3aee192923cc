using MessagingClients.Operations;

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
        ApiKey(ParameterPlace.Header, header, key, source: null, option);

    /// <summary>A token as <c>Authorization: Bearer …</c> (RFC 6750, section 2.1).</summary>
    /// <param name="token">The token.</param>
    /// <param name="option">The option that holds the token, for error messages.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">The token is missing, or not printable ASCII.</exception>
    public static Credential Bearer(string? token, string option) =>
        Of(CredentialPlace.Bearer, token, source: null, option);

    /// <summary>As <see cref="ApiKey(string, string?, string)"/>, or with a key that is asked for before each request.</summary>
    /// <param name="header">The header that the document names.</param>
    /// <param name="key">The key, where it stays the same.</param>
    /// <param name="source">Gives the key of each request, where it changes.</param>
    /// <param name="option">The option that holds the key, for error messages.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">The key is missing, or not printable ASCII, or there are a key and a source.</exception>
    public static Credential ApiKey(string header, string? key, Func<CancellationToken, ValueTask<string>>? source, string option) =>
        ApiKey(ParameterPlace.Header, header, key, source, option);

    /// <summary>An API key in a header, the query or a cookie, that stays the same or is asked for before each request.</summary>
    /// <param name="place">Where the document has it.</param>
    /// <param name="name">The name that the document has for it there.</param>
    /// <param name="key">The key, where it stays the same.</param>
    /// <param name="source">Gives the key of each request, where it changes.</param>
    /// <param name="option">The option that holds the key, for error messages.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">The key is missing, or cannot stand there, or there are a key and a source.</exception>
    public static Credential ApiKey(
        ParameterPlace place, string name, string? key, Func<CancellationToken, ValueTask<string>>? source, string option) =>
        Of(new CredentialPlace(place, name), key, source, option);

    /// <summary>A user with a password as <c>Authorization: Basic …</c> (RFC 7617).</summary>
    /// <param name="user">The user.</param>
    /// <param name="password">The password.</param>
    /// <param name="userOption">The option that holds the user, for error messages.</param>
    /// <param name="passwordOption">The option that holds the password, for error messages.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">One of them is missing or has characters that cannot be sent.</exception>
    public static Credential Basic(string? user, string? password, string userOption, string passwordOption) => new FixedCredential(
        new CredentialPlace(ParameterPlace.Header, "Authorization", "Basic "), BasicText.Of(user, password, userOption, passwordOption));

    /// <summary>As <see cref="Bearer(string?, string)"/>, or with a token that is asked for before each request.</summary>
    /// <param name="token">The token, where it stays the same.</param>
    /// <param name="source">Gives the token of each request, where it changes.</param>
    /// <param name="option">The option that holds the token, for error messages.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">The token is missing, or not printable ASCII, or there are a token and a source.</exception>
    public static Credential Bearer(string? token, Func<CancellationToken, ValueTask<string>>? source, string option) =>
        Of(CredentialPlace.Bearer, token, source, option);

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

    /// <summary>Several credentials, of which each operation takes what its document asks for.</summary>
    /// <param name="parts">The credentials that the client may be given.</param>
    /// <param name="demands">What the operations ask for; first that of those that say nothing else.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">
    /// One of them cannot be sent, no operation can be called with what is given, or it is not clear which of it is to be sent.
    /// </exception>
    public static Credential Among(IReadOnlyList<CredentialPart> parts, params IReadOnlyList<CredentialDemand> demands) =>
        new ChosenCredential(parts, demands);

    /// <summary>Whether a header is the credential's, and not the caller's to set.</summary>
    internal abstract bool Sets(string header);

    /// <summary>Puts the credential into a request.</summary>
    internal abstract ValueTask<AppliedCredential> ApplyAsync(HttpRequestMessage request, CredentialContext context);

    /// <summary>Learns from an answer whether the credential was good.</summary>
    /// <returns>Whether the credential was refused, and the next request will have another one.</returns>
    internal virtual bool IsRenewedAfter(HttpRequestMessage request, HttpResponseMessage response, CredentialDemand? demand) => false;

    private static Credential Of(CredentialPlace place, string? secret, Func<CancellationToken, ValueTask<string>>? source, string option) => source is null
        ? new FixedCredential(place, place.Require(secret, option))
        : new RotatingCredential(place, RequireAlone(source, secret, option), $"{option}Source");

    private static Func<CancellationToken, ValueTask<string>> RequireAlone(
        Func<CancellationToken, ValueTask<string>> source, string? secret, string option) =>
        secret is null
            ? source
            : throw new ArgumentException($"{option} and {option}Source are both set. Expected one of them: the source is asked before each request.", option);
}
