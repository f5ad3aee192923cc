namespace MessagingClients.Authentication;

/// <summary>A key or token that stays the same.</summary>
internal sealed class FixedCredential(CredentialPlace place, string secret) : Credential
{
    private readonly string _text = place.Write(secret);

    /// <inheritdoc/>
    public override string ToString() => $"{place.Name}: (redacted)";

    internal override bool Sets(string header) => place.Sets(header);

    internal override ValueTask<AppliedCredential> ApplyAsync(HttpRequestMessage request, CredentialContext context)
    {
        place.Put(request, _text);
        return new(new AppliedCredential(_text));
    }
}
