namespace MessagingClients.Authentication;

internal sealed class HeaderCredential(string header, string value) : Credential
{
    /// <inheritdoc/>
    public override string ToString() => $"{header}: (redacted)";

    internal override ValueTask<CredentialFailure?> ApplyAsync(HttpRequestMessage request, CredentialContext context)
    {
        request.Headers.TryAddWithoutValidation(header, value);
        return default;
    }
}
