namespace MessagingClients.Authentication;

/// <summary>A token of OAuth2 client credentials, asked for when it is needed and kept until shortly before its end.</summary>
internal sealed class TokenCredential(TokenEndpoint endpoint) : Credential
{
    // A token that ends on the way would be refused.
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(60);

    private AccessToken? _token;

    /// <inheritdoc/>
    public override string ToString() => $"Authorization: (redacted), from {endpoint}";

    internal override async ValueTask<CredentialFailure?> ApplyAsync(HttpRequestMessage request, CredentialContext context)
    {
        AccessToken? token = _token;
        if (token is null || context.Time.GetUtcNow() >= token.End - Margin)
        {
            (token, CredentialFailure? failure) = await endpoint.AskAsync(context).ConfigureAwait(false);
            if (token is null)
            {
                return failure;
            }

            _token = token;
        }

        request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token.Value);
        return null;
    }
}
