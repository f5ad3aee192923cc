namespace MessagingClients.Authentication;

/// <summary>A key or token that stays the same.</summary>
internal sealed class HeaderCredential(string header, string value) : Credential
{
    /// <inheritdoc/>
    public override string ToString() => $"{header}: (redacted)";

    internal override string? Header => header;

    internal override ValueTask<AppliedCredential> ApplyAsync(HttpRequestMessage request, CredentialContext context)
    {
        request.Headers.TryAddWithoutValidation(header, value);
        return new(new AppliedCredential(value));
    }
}
