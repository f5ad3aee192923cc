namespace MessagingClients.Authentication;

internal sealed class HeaderCredential(string header, string value) : Credential
{
    /// <inheritdoc/>
    public override string ToString() => $"{header}: (redacted)";

    internal override void Apply(HttpRequestMessage request) => request.Headers.TryAddWithoutValidation(header, value);
}
