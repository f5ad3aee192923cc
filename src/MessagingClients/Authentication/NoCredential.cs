namespace MessagingClients.Authentication;

internal sealed class NoCredential : Credential
{
    internal override ValueTask<CredentialFailure?> ApplyAsync(HttpRequestMessage request, CredentialContext context) => default;
}
